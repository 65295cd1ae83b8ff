using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Web;

/// <summary>A list of tasks for a spreadsheet. Times in UTC.</summary>
public class FollowUpExport(FollowUpService tasks, FollowUpListFactory lists, DeskWords words)
{
    private const int PageSize = 2_000;

    private static readonly TableColumn<FollowUpLineModel>[] Columns =
    [
        new("Task", line => line.Id),
        new("Kind", line => line.Kind),
        new("DueOnUtc", line => line.DueOnUtc, CellStyle.Moment),
        new("Customer", line => line.CustomerId),
        new("Name", line => line.Name),
        new("Title", line => line.Title),
        new("Text", line => line.Text),
        new("Owner", line => line.Owner),
        new("State", line => line.State)
    ];

    public async Task<TableFile> WriteAsync(FollowUpQuery query, TableFormat format) => await TableExport.WriteAsync(format, "tasks", await words.HeadedAsync(Columns), RowsAsync(query));

    private async IAsyncEnumerable<FollowUpLineModel> RowsAsync(FollowUpQuery query)
    {
        for (var page = 0; ; page++)
        {
            var rows = await tasks.ListAsync(query, page, PageSize);
            await foreach (var line in lists.LinesAsync(rows))
                yield return line;
            if (!rows.HasNextPage)
                yield break;
        }
    }
}
