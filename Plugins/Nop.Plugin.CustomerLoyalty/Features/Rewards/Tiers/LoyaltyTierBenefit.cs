using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>Something that a tier gives. What amount and subject mean is said by the kind.</summary>
public class LoyaltyTierBenefit : BaseEntity
{
    public int TierId { get; set; }
    public int KindId { get; set; }
    public decimal Amount { get; set; }
    public int SubjectId { get; set; }

    /// <summary>When the others see what was theirs early; null for never.</summary>
    public DateTime? UntilUtc { get; set; }

    public BenefitKind Kind => (BenefitKind)KindId;
}
