using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements;

/// <summary>
/// Members of a tier with service visits have so many certificates at a time, each good for a year of their membership. What is counted anew gives nothing
/// twice, and who leaves the tier gives back those that he has not used; used ones count until their year is over.
/// </summary>
public class VisitFollower(EntitlementStore store, TimeProvider clock) : ITierFollower
{
    private const int AtOnce = 500;

    public async Task FollowAsync(TierProgramme programme, IReadOnlyCollection<LoyaltyCustomerTier> rows)
    {
        var visits = programme.Tiers.ToDictionary(tier => tier.Id, tier => (int)programme.BenefitsOf(tier.Id).Where(benefit => benefit.Kind == BenefitKind.ServiceVisit).Sum(benefit => benefit.Amount));
        if (visits.Values.All(count => count == 0))
            return;
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var chunk in rows.Chunk(AtOnce))
        {
            var known = await store.VisitsAsync([.. chunk.Select(row => row.CustomerId)], now);
            foreach (var row in chunk)
                await FollowAsync(programme, row, visits.GetValueOrDefault(row.TierId), [.. known[row.CustomerId].Where(visit => visits.ContainsKey(visit.TierId))], now);
        }
    }

    private async Task FollowAsync(TierProgramme programme, LoyaltyCustomerTier row, int visits, List<LoyaltyEntitlement> has, DateTime now)
    {
        var gone = has.Where(visit => visit.TierId != row.TierId && visit is { UsedOnUtc: null, RevokedOnUtc: null }).ToList();
        foreach (var visit in gone)
            await store.WithdrawAsync(visit, now);
        for (var number = has.Count - gone.Count + 1; number <= visits; number++)
            await store.TryAddAsync(Of(programme, row, number, now));
    }

    private static LoyaltyEntitlement Of(TierProgramme programme, LoyaltyCustomerTier row, int number, DateTime now)
    {
        var year = 0;
        while (row.SinceUtc.AddYears(year + 1) <= now)
            year++;
        var starts = row.SinceUtc.AddYears(year);
        return new LoyaltyEntitlement
        {
            EntitlementKey = string.Create(CultureInfo.InvariantCulture, $"visit:{programme.Id}:{row.CustomerId}:{row.TierId}:{starts:yyyyMMdd}:{number}"),
            Code = EntitlementCode.Make(),
            CustomerId = row.CustomerId,
            StoreId = programme.Row.StoreId,
            KindId = (int)EntitlementKind.ServiceVisit,
            TierId = row.TierId,
            StartsOnUtc = starts < now ? now : starts,
            ExpiresOnUtc = starts.AddYears(1),
            CreatedOnUtc = now
        };
    }
}
