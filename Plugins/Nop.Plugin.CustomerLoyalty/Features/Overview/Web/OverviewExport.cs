using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Web;

/// <summary>The prepared days for a spreadsheet; money in the primary store currency.</summary>
public class OverviewExport(DailyStore days, OverviewChoices choices)
{
    private static readonly int[] Everything = [.. Enum.GetValues<DailyMetric>().Select(metric => (int)metric)];

    public async Task<TableFile> WriteAsync(OverviewModel model, TableFormat format)
    {
        var query = await choices.SettleAsync(model);
        var rows = await days.ReadAsync(query.StoreId, query.From, query.To, Everything);
        return await TableExport.WriteAsync(format, "overview",
        [
            new("Day", row => DailyMetrics.DayOf(row.Day).ToDateTime(TimeOnly.MinValue), CellStyle.Day),
            new("StoreId", _ => query.StoreId),
            new("Metric", row => row.Figure.Metric.ToString()),
            new("Part", row => row.Figure.Part),
            new("Number", row => row.Figure.Number),
            new("Value", row => row.Figure.Value)
        ], rows);
    }
}
