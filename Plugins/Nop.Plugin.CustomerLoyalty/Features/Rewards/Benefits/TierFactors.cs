using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using TierStanding = Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning.TierStanding;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;

/// <summary>What earning has to know of tiers: which one, and by how much it multiplies points.</summary>
public class TierFactors(CustomerTiers tiers) : ITierOf
{
    public async Task<TierStanding> FindAsync(int customerId, int storeId) =>
        await tiers.FindAsync(customerId, storeId) is { Tier: { } tier, Programme: var programme } ? new TierStanding(tier.Id, FactorOf(programme, tier.Id)) : TierStanding.None;

    public async Task<IReadOnlyDictionary<int, TierStanding>> FindAsync(IReadOnlyCollection<int> customerIds, int storeId)
    {
        if (await tiers.ProgrammeAsync(storeId) is not { } programme)
            return new Dictionary<int, TierStanding>();
        return (await tiers.FindAsync(customerIds, storeId)).ToDictionary(one => one.Key, one => new TierStanding(one.Value.Id, FactorOf(programme, one.Value.Id)));
    }

    public async Task<IReadOnlyList<TierName>> NamesAsync() =>
        [.. (await tiers.ProgrammesAsync()).Where(programme => programme.IsOn).SelectMany(programme => programme.Tiers).Select(tier => new TierName(tier.Id, tier.Name))];

    private static decimal FactorOf(TierProgramme programme, int tierId) =>
        programme.BenefitsOf(tierId).Where(benefit => benefit.Kind == BenefitKind.PointsFactor).Select(benefit => benefit.Amount).DefaultIfEmpty(1).Max();
}
