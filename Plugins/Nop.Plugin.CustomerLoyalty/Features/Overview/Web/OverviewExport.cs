using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Web;

/// <summary>The prepared days for a spreadsheet; money in the primary store currency.</summary>
public class OverviewExport(DailyStore days, OverviewChoices choices, DeskWords words)
{
    private static readonly int[] Everything = [.. Enum.GetValues<DailyMetric>().Select(metric => (int)metric)];

    public async Task<TableFile> WriteAsync(OverviewModel model, TableFormat format)
    {
        var query = await choices.SettleAsync(model);
        var rows = (await days.ReadAsync(query.StoreId, query.From, query.To, Everything)).Where(row => query.SegmentId == 0 || !row.Figure.Metric.IsOfSegment() || row.Figure.Part == query.SegmentId);
        return await TableExport.WriteAsync(format, "overview", await words.HeadedAsync<(int Day, DailyFigure Figure)>(
        [
            new("Day", row => DailyMetrics.DayOf(row.Day).ToDateTime(TimeOnly.MinValue), CellStyle.Day),
            new("StoreId", _ => query.StoreId),
            new("Metric", row => row.Figure.Metric.ToString()),
            new("Part", row => row.Figure.Part),
            new("Number", row => row.Figure.Number),
            new("Value", row => row.Figure.Value)
        ]), rows);
    }
}
