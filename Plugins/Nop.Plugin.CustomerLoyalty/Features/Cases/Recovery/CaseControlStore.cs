using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Recovery;

/// <summary>Finds and keeps the controls of cases.</summary>
public class CaseControlStore(IRepository<LoyaltyCaseControl> controls, IRepository<LoyaltyProfile> profiles, IRepository<LoyaltyCustomerTier> tiers, IRepository<LoyaltyCase> cases)
{
    private const int Near = 60;
    private static readonly TimeSpan Quiet = TimeSpan.FromDays(365);

    public async Task<IReadOnlyList<LoyaltyCaseControl>> OfAsync(IReadOnlyCollection<int> caseIds)
    {
        var wanted = caseIds.ToArray();
        return wanted.Length == 0 ? [] : [.. await controls.Table.Where(row => wanted.Contains(row.CaseId)).OrderBy(row => row.Id).ToListAsync()];
    }

    public Task<bool> TryAddAsync(int caseId, int customerId) => controls.TryAddAsync(new LoyaltyCaseControl { CaseId = caseId, CustomerId = customerId }, row => row.CaseId == caseId && row.CustomerId == customerId);

    public Task EraseAsync(int customerId) => controls.DeleteAsync(row => row.CustomerId == customerId);

    /// <summary>Customers of the same stage, value band and tier whose worth is nearest, who had no case for a year; at most so many. Nobody without a profile.</summary>
    public async Task<IReadOnlyList<int>> AlikeAsync(LoyaltyCase row, int runId, int most)
    {
        var (customerId, storeId) = (row.CustomerId, 0);
        if (await profiles.Table.FirstOrDefaultAsync(one => one.RunId == runId && one.CustomerId == customerId && one.StoreId == storeId) is not { } mine)
            return [];
        var (stage, worth, tierId) = (mine.StageId, mine.Worth, row.TierId);
        var (least, highest) = Band(worth);
        var alike = profiles.Table.Where(one => one.RunId == runId && one.StoreId == storeId && one.StageId == stage && one.CustomerId != customerId && one.Worth >= least && one.Worth <= highest);
        if (tierId > 0)
        {
            var standing = tiers.Table.Where(one => one.TierId == tierId).Select(one => one.CustomerId);
            alike = alike.Where(one => standing.Contains(one.CustomerId));
        }

        var above = await alike.Where(one => one.Worth >= worth).OrderBy(one => one.Worth).ThenBy(one => one.CustomerId).Take(Near).Select(one => new { one.CustomerId, one.Worth }).ToListAsync();
        var below = await alike.Where(one => one.Worth < worth).OrderByDescending(one => one.Worth).ThenBy(one => one.CustomerId).Take(Near).Select(one => new { one.CustomerId, one.Worth }).ToListAsync();
        var near = above.Concat(below).OrderBy(one => Math.Abs(one.Worth - worth)).ThenBy(one => one.CustomerId).Select(one => one.CustomerId).ToArray();
        var since = row.CreatedOnUtc - Quiet;
        var complained = (await cases.Table.Where(one => near.Contains(one.CustomerId) && one.CreatedOnUtc > since).Select(one => one.CustomerId).ToListAsync()).ToHashSet();
        var tierOf = (await tiers.Table.Where(one => near.Contains(one.CustomerId)).Select(one => new { one.CustomerId, one.TierId }).ToListAsync()).GroupBy(one => one.CustomerId).ToDictionary(group => group.Key, group => group.First().TierId);
        return [.. near.Where(id => !complained.Contains(id) && (tierId > 0 || tierOf.GetValueOrDefault(id) == 0)).Take(most)];
    }

    /// <summary>From half to twice as much; who is worth nothing is compared with those who are worth nothing.</summary>
    private static (decimal Least, decimal Highest) Band(decimal worth) => worth > 0 ? (worth / 2, worth * 2) : (worth, 0);
}
