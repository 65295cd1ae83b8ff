using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>A programme with its tiers, lowest first, and what they give.</summary>
public sealed class TierProgramme
{
    private readonly ILookup<int, LoyaltyTierBenefit> _benefits;

    public TierProgramme(LoyaltyTierProgramme row, IEnumerable<LoyaltyTier> tiers, IEnumerable<LoyaltyTierBenefit> benefits)
    {
        Row = row;
        Tiers = [.. tiers.OrderBy(tier => tier.Threshold).ThenBy(tier => tier.Id)];
        _benefits = benefits.ToLookup(benefit => benefit.TierId);
        Rules = new TierRules(row.Measure, row.WindowDays, row.KeepDays, row.GraceDays, row.WarnDays, [.. Tiers.Select(tier => new TierLevel(tier.Id, tier.Threshold))]);
    }

    public LoyaltyTierProgramme Row { get; }

    public IReadOnlyList<LoyaltyTier> Tiers { get; }

    public TierRules Rules { get; }

    public int Id => Row.Id;

    /// <summary>Switched on and with tiers in it.</summary>
    public bool IsOn => Row.IsActive && Tiers.Count > 0;

    public LoyaltyTier? Find(int tierId) => Tiers.FirstOrDefault(tier => tier.Id == tierId);

    public LoyaltyTier? AtRank(int rank) => rank >= 1 && rank <= Tiers.Count ? Tiers[rank - 1] : null;

    public IEnumerable<LoyaltyTierBenefit> BenefitsOf(int tierId) => _benefits[tierId].OrderBy(benefit => benefit.KindId).ThenBy(benefit => benefit.Id);

    /// <summary>Roles that members of the tier are put into.</summary>
    public IEnumerable<int> RolesOf(int tierId) => Find(tierId) is not { } tier
        ? []
        : BenefitsOf(tierId).Where(benefit => benefit.Kind == BenefitKind.PriceRole).Select(benefit => benefit.SubjectId).Prepend(tier.RoleId).Where(role => role > 0).Distinct();
}
