using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Services.Security;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

/// <summary>Lists of tasks: an agent's own, those that wait for approval, and files of them.</summary>
public class CareTaskFactory(CareTaskReader tasks, CareTaskLines lines, OwnerService owners, CustomerAccess access, IPermissionService permissions, CareReader reader)
{
    private const int PageSize = 2_000;
    private const int MostApprovals = 200;

    private static readonly TableColumn<CareTaskLineModel>[] Columns =
    [
        new("Task", line => line.Id),
        new("Day", line => line.DayValue, CellStyle.Moment),
        new("Occasion", line => line.Occasion),
        new("Customer", line => line.CustomerId),
        new("Name", line => line.Customer),
        new("Tier", line => line.Tier),
        new("Gift", line => line.Gift),
        new("Amount", line => line.CostAmount),
        new("Spent", line => line.SpentAmount),
        new("Owner", line => line.Owner),
        new("State", line => line.State),
        new("Story", line => line.Story),
        new("Rating", line => line.Rating),
        new("Reaction", line => line.Reaction)
    ];

    public async Task<CareTaskSearchModel> SearchAsync(CareTaskSearchModel search)
    {
        var all = await reader.Words.TextAsync("Care.All");
        search.AvailableOwners =
        [
            CareNames.Item(await reader.Words.TextAsync("FollowUps.Mine"), CareTaskSearchModel.Mine), CareNames.Item(all, 0), CareNames.Item(await reader.Words.TextAsync("FollowUps.Anybody"), CareTaskQuery.Nobody),
            .. (await owners.AgentsAsync()).Select(agent => CareNames.Item(agent.Name, agent.Id))
        ];
        search.AvailableStates = [CareNames.Item(await reader.Words.TextAsync("Care.ToDo"), CareTaskQuery.ToDo), .. (await reader.Words.ItemsAsync<CareTaskState>(all)).Where(item => item.Value != ((int)CareTaskState.Control).ToString())];
        search.MayExport = await permissions.AuthorizeAsync(LoyaltyPermissions.CustomersExport);
        search.SetGridPageSize();
        return search;
    }

    public async Task<CareTaskListModel> ListAsync(CareTaskSearchModel search)
    {
        var page = await tasks.ListAsync(await QueryAsync(search), search.Page - 1, search.PageSize);
        return await new CareTaskListModel().PrepareToGridAsync(search, page, () => lines.OfAsync(page));
    }

    public async Task<TableFile> ExportAsync(CareTaskSearchModel search, TableFormat format) => await TableExport.WriteAsync(format, "care-tasks", await reader.Words.HeadedAsync(Columns), RowsAsync(await QueryAsync(search)));

    /// <summary>What waits for somebody's yes, the nearest day first.</summary>
    public async Task<IReadOnlyList<CareTaskLineModel>> ApprovalsAsync()
    {
        var mine = await access.MineAsync();
        var page = await tasks.ListAsync(new CareTaskQuery { StateId = (int)CareTaskState.AwaitsApproval, OnlyOf = mine is null ? null : [.. mine], Reader = await reader.MeAsync() }, 0, MostApprovals);
        var found = new List<CareTaskLineModel>();
        await foreach (var line in lines.OfAsync(page))
            found.Add(line);
        return found;
    }

    /// <summary>The control group is not shown as such: who knew would treat it differently.</summary>
    private async Task<CareTaskQuery> QueryAsync(CareTaskSearchModel search)
    {
        var mine = await access.MineAsync();
        var me = await reader.MeAsync();
        return new CareTaskQuery
        {
            StateId = search.StateId == (int)CareTaskState.Control ? 0 : search.StateId,
            CustomerId = search.CustomerId,
            PlanId = search.PlanId,
            OwnerId = search.OwnerId == CareTaskSearchModel.Mine ? me : search.OwnerId,
            DueBeforeUtc = search.OnlyOverdue ? reader.NowUtc : null,
            OnlyOf = mine is null ? null : [.. mine],
            Reader = me
        };
    }

    private async IAsyncEnumerable<CareTaskLineModel> RowsAsync(CareTaskQuery query)
    {
        for (var page = 0; ; page++)
        {
            var rows = await tasks.ListAsync(query, page, PageSize);
            await foreach (var line in lines.OfAsync(rows))
                yield return line;
            if (!rows.HasNextPage)
                yield break;
        }
    }
}
