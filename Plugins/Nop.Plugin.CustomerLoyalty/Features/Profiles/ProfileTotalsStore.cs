using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles;

/// <summary>Profiles counted and added up, for charts.</summary>
public class ProfileTotalsStore(IRepository<LoyaltyProfile> profiles)
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
