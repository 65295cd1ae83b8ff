using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements;

/// <summary>Members of a tier with service visits get their certificates for each year of their membership.</summary>
public class VisitFollower(EntitlementStore store, TimeProvider clock) : ITierFollower
{
    private const int AtOnce = 500;

    public async Task FollowAsync(TierProgramme programme, IReadOnlyCollection<LoyaltyCustomerTier> rows)
    {
        var visits = programme.Tiers.ToDictionary(tier => tier.Id, tier => (int)programme.BenefitsOf(tier.Id).Where(benefit => benefit.Kind == BenefitKind.ServiceVisit).Sum(benefit => benefit.Amount));
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var chunk in rows.Where(row => visits.GetValueOrDefault(row.TierId) > 0).Chunk(AtOnce))
        {
            var wanted = chunk.SelectMany(row => Wanted(programme, row, visits[row.TierId], now)).ToDictionary(one => one.EntitlementKey);
            var known = await store.KnownAsync([.. wanted.Keys]);
            foreach (var (key, row) in wanted)
                if (!known.Contains(key))
                    await store.TryAddAsync(row);
        }
    }

    private static IEnumerable<LoyaltyEntitlement> Wanted(TierProgramme programme, LoyaltyCustomerTier row, int visits, DateTime now)
    {
        var year = 0;
        while (row.SinceUtc.AddYears(year + 1) <= now)
            year++;
        var starts = row.SinceUtc.AddYears(year);
        for (var number = 1; number <= visits; number++)
            yield return new LoyaltyEntitlement
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
