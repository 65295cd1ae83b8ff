using System.Linq.Expressions;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles;

/// <summary>Profiles counted and added up, for charts.</summary>
public class ProfileTotalsStore(IRepository<LoyaltyProfile> profiles, IRepository<LoyaltySegmentMember> members)
{
    /// <param name="ownerId">Only the customers of this one; null for all.</param>
    public Task<IReadOnlyList<StageTotal>> ByStageAsync(int runId, int storeId, int? ownerId = null) => StagesAsync(Of(runId, storeId, ownerId));

    /// <summary>Core customers by stage: what would go with them.</summary>
    public Task<IReadOnlyList<StageTotal>> CoreByStageAsync(int runId, int storeId, int? ownerId = null) =>
        StagesAsync(Of(runId, storeId, ownerId).Where(row => row.IsCore));

    /// <summary>Customers with orders in the window, by recency and frequency.</summary>
    public async Task<IReadOnlyList<RfmCell>> ByRfmAsync(int runId, int storeId, int? ownerId = null)
    {
        var rows = await Of(runId, storeId, ownerId).Where(row => row.Recency > 0)
            .GroupBy(row => new { row.Recency, row.Frequency })
            .Select(cell => new { cell.Key.Recency, cell.Key.Frequency, Customers = cell.Count(), Revenue = cell.Sum(row => row.RfmRevenue) })
            .ToListAsync();
        return [.. rows.Select(row => new RfmCell(row.Recency, row.Frequency, row.Customers, row.Revenue))];
    }

    /// <summary>Customers with at least so many orders within a year.</summary>
    public Task<int> CountBuyersAsync(int runId, int storeId, int fewestOrders) => Of(runId, storeId, null).CountAsync(row => row.Orders365 >= fewestOrders);

    /// <summary>Customers of a store by segment, with their revenue of a year.</summary>
    /// <param name="only">Which of them.</param>
    public async Task<IReadOnlyList<SegmentTotal>> BySegmentAsync(int runId, int storeId, int[] segmentIds, Expression<Func<LoyaltyProfile, bool>> only)
    {
        var among = members.Table.Where(member => member.StayKey == 0 && segmentIds.Contains(member.SegmentId));
        var rows = await Of(runId, storeId, null).Where(only).Join(among, row => row.CustomerId, member => member.CustomerId, (row, member) => new { member.SegmentId, row.Revenue365 })
            .GroupBy(row => row.SegmentId).Select(segment => new { segment.Key, Customers = segment.Count(), Revenue = segment.Sum(row => row.Revenue365) }).ToListAsync();
        return [.. rows.Select(row => new SegmentTotal(row.Key, row.Customers, row.Revenue))];
    }

    private IQueryable<LoyaltyProfile> Of(int runId, int storeId, int? ownerId)
    {
        var rows = profiles.Table.Where(row => row.RunId == runId && row.StoreId == storeId);
        return ownerId is { } owner ? rows.Where(row => row.OwnerId == owner) : rows;
    }

    private static async Task<IReadOnlyList<StageTotal>> StagesAsync(IQueryable<LoyaltyProfile> among)
    {
        var rows = await among
            .GroupBy(row => row.StageId)
            .Select(stage => new { stage.Key, Customers = stage.Count(), Revenue = stage.Sum(row => row.Revenue365), Value = stage.Sum(row => row.LifetimeValue) })
            .ToListAsync();
        return [.. rows.OrderBy(row => row.Key).Select(row => new StageTotal((LifecycleStage)row.Key, row.Customers, row.Revenue, row.Value ?? 0))];
    }
}
