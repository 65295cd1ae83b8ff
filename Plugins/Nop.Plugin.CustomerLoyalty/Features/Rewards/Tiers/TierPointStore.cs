using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>Points as tiers count them: what customers earned themselves. Presents, corrections and what makes good for something bring nobody further.</summary>
public class TierPointStore(IRepository<LoyaltyGrant> grants, IRepository<LoyaltyPointLine> lines)
{
    private static readonly int[] Earned =
    [
        (int)GrantSource.Order, (int)GrantSource.Review, (int)GrantSource.Survey, (int)GrantSource.Profile, (int)GrantSource.Birthday, (int)GrantSource.Referral, (int)GrantSource.Registration
    ];

    private static readonly int[] Corrections = [(int)PointLineKind.Reversed, (int)PointLineKind.Restored];

    /// <summary>0 while there is none.</summary>
    public async Task<int> LastIdAsync() => await grants.Table.OrderByDescending(grant => grant.Id).Select(grant => grant.Id).FirstOrDefaultAsync();

    /// <summary>Customers with a grant above the position and up to the second, or just below it that was written lately, and those from whom something was taken back since then.</summary>
    public async Task<IReadOnlyCollection<int>> ChangedAsync(int position, int upTo, int overlap, DateTime lateSinceUtc)
    {
        var lowest = position - overlap;
        var changed = (await grants.Table
            .Where(grant => grant.Id > lowest && grant.Id <= upTo && (grant.Id > position || grant.CreatedOnUtc >= lateSinceUtc) && Earned.Contains(grant.SourceId))
            .Select(grant => grant.CustomerId).Distinct().ToListAsync()).ToHashSet();
        changed.UnionWith(await lines.Table.Where(line => line.OccurredOnUtc >= lateSinceUtc && Corrections.Contains(line.KindId)).Select(line => line.CustomerId).Distinct().ToListAsync());
        return changed;
    }

    /// <summary>Customers from the first number up to, not including, the second.</summary>
    public Task<ILookup<int, StorePoints>> ReadAsync(int from, int before) => ReadAsync(grants.Table.Where(grant => grant.CustomerId >= from && grant.CustomerId < before));

    public Task<ILookup<int, StorePoints>> ReadAsync(int[] ids) => ReadAsync(grants.Table.Where(grant => ids.Contains(grant.CustomerId)));

    private static async Task<ILookup<int, StorePoints>> ReadAsync(IQueryable<LoyaltyGrant> query) =>
        (await query.Where(grant => Earned.Contains(grant.SourceId) && grant.Points > grant.Reversed)
            .Select(grant => new { grant.CustomerId, grant.StoreId, grant.EarnedOnUtc, Points = grant.Points - grant.Reversed }).ToListAsync())
            .OrderBy(row => row.EarnedOnUtc).ThenBy(row => row.Points)
            .ToLookup(row => row.CustomerId, row => new StorePoints(row.StoreId, new TierEntry(row.EarnedOnUtc, row.Points)));
}

public readonly record struct StorePoints(int StoreId, TierEntry Entry);
