using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.Outcomes.Web;

/// <summary>The page for a spreadsheet; money in the primary store currency.</summary>
public class OutcomeExport(MeasureReport report, DeskWords words)
{
    private static readonly TableColumn<Row>[] Columns =
    [
        new("Measure", row => row.Line.Head.Key),
        new("Name", row => row.Line.Head.Name),
        new("Kind", row => row.Kind),
        new("Running", row => row.Line.Head.IsRunning),
        new("ControlPercentSet", row => row.Line.Head.ControlPercent),
        new("TreatedPeople", row => row.Uplift?.Arms.Treated.People),
        new("TreatedBuyers", row => row.Uplift?.Arms.Treated.Buyers),
        new("TreatedOrders", row => row.Uplift?.Arms.Treated.Orders),
        new("TreatedRevenue", row => row.Uplift?.Arms.Treated.Revenue, CellStyle.Money),
        new("ControlPeople", row => row.Uplift?.Arms.Control.People),
        new("ControlBuyers", row => row.Uplift?.Arms.Control.Buyers),
        new("ControlOrders", row => row.Uplift?.Arms.Control.Orders),
        new("ControlRevenue", row => row.Uplift?.Arms.Control.Revenue, CellStyle.Money),
        new("ControlShare", row => Rounded(row.Uplift?.ControlShare, 4), CellStyle.Share),
        new("UpliftPerPerson", row => Rounded(row.Uplift?.PerPerson, 4), CellStyle.Money),
        new("UpliftPerPersonLow90", row => Rounded(row.Uplift?.Low, 4), CellStyle.Money),
        new("UpliftPerPersonHigh90", row => Rounded(row.Uplift?.High, 4), CellStyle.Money),
        new("UpliftTotal", row => Rounded(row.Uplift?.Total, 2), CellStyle.Money),
        new("UpliftTotalLow90", row => Rounded(row.Uplift?.TotalLow, 2), CellStyle.Money),
        new("UpliftTotalHigh90", row => Rounded(row.Uplift?.TotalHigh, 2), CellStyle.Money),
        new("Verdict", row => row.Uplift?.Verdict.ToString()),
        new("CountedOnUtc", row => row.Line.CountedOnUtc, CellStyle.Moment)
    ];

    public async Task<TableFile> WriteAsync(int days, TableFormat format)
    {
        var rows = new List<Row>();
        foreach (var line in await report.ReadAsync(OutcomeModelFactory.DaysOf(days)))
            rows.Add(new Row(line, await words.OfAsync(line.Head.Kind)));
        return await TableExport.WriteAsync(format, "outcomes", await words.HeadedAsync(Columns), rows);
    }

    private static decimal? Rounded(double? value, int digits) => value is { } known ? decimal.Round((decimal)Math.Clamp(known, -1e15, 1e15), digits) : null;

    private sealed record Row(MeasureLine Line, string Kind)
    {
        public MeasureUplift? Uplift => Line.Uplift;
    }
}
