using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;

/// <summary>What a customer's tier gives him, for cases, orders and pages.</summary>
public class CustomerBenefits(CustomerTiers tiers)
{
    /// <summary>All of it; empty without a tier.</summary>
    public async Task<IReadOnlyList<LoyaltyTierBenefit>> OfAsync(int customerId, int storeId) =>
        await tiers.FindAsync(customerId, storeId) is { Tier: { } tier, Programme: var programme } ? [.. programme.BenefitsOf(tier.Id)] : [];

    /// <summary>How many steps his cases come before others; 0 for no difference.</summary>
    public async Task<int> PriorityAsync(int customerId, int storeId) =>
        (int)(await OfAsync(customerId, storeId)).Where(benefit => benefit.Kind == BenefitKind.Priority).Select(benefit => benefit.Amount).DefaultIfEmpty(0).Max();

    /// <summary>Months on top of the warranty of something in these categories; the most that any row gives.</summary>
    public async Task<int> WarrantyMonthsAsync(int customerId, int storeId, IReadOnlyCollection<int> categoryIds) =>
        (int)(await OfAsync(customerId, storeId)).Where(benefit => benefit.Kind == BenefitKind.Warranty && (benefit.SubjectId == 0 || categoryIds.Contains(benefit.SubjectId)))
            .Select(benefit => benefit.Amount).DefaultIfEmpty(0).Max();
}
