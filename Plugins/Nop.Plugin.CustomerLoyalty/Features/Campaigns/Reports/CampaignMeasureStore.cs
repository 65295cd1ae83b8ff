using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Reports;

/// <summary>For whom a mail of a campaign was planned, and who was left alone.</summary>
public class CampaignMeasureStore(IRepository<LoyaltyAction> actions, IRepository<LoyaltyLeftOut> leftOuts)
{
    private const int Campaign = (int)ActionSourceKind.Campaign;
    private const int Control = (int)ActionReason.ControlGroup;

    /// <summary>Each customer with the first of those occurrences that reached him. All at once: no index brings them by number of customer.</summary>
    public async Task<IReadOnlyList<(int CustomerId, int Occurrence)>> ReachedAsync(int campaignId, int[] occurrences)
    {
        var rows = await actions.Table
            .Where(action => action.SourceKindId == Campaign && action.SourceId == campaignId && occurrences.Contains(action.Step))
            .GroupBy(action => action.CustomerId).Select(group => new { CustomerId = group.Key, First = group.Min(action => action.Step) })
            .ToListAsync();
        return [.. rows.Select(row => (row.CustomerId, row.First))];
    }

    /// <summary>The same of those who were left alone, each with the first of those runs.</summary>
    public async Task<IReadOnlyList<(int CustomerId, int RunId)>> LeftAloneAsync(int[] runIds)
    {
        var rows = await leftOuts.Table
            .Where(row => runIds.Contains(row.RunId) && row.ReasonId == Control)
            .GroupBy(row => row.CustomerId).Select(group => new { CustomerId = group.Key, First = group.Min(row => row.RunId) })
            .ToListAsync();
        return [.. rows.Select(row => (row.CustomerId, row.First))];
    }

    /// <summary>Planned mails of an occurrence that are still kept.</summary>
    public Task<int> CountAsync(int campaignId, int occurrence) =>
        actions.Table.CountAsync(action => action.SourceKindId == Campaign && action.SourceId == campaignId && action.Step == occurrence);
}
