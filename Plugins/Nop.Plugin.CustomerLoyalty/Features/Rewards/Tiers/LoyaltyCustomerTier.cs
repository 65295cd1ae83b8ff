using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>Where a customer stands in a programme, as counted last. Made from his orders and what was decided by hand, and made anew from them at any time.</summary>
public class LoyaltyCustomerTier : BaseEntity
{
    public int ProgrammeId { get; set; }
    public int CustomerId { get; set; }

    /// <summary>0 for none.</summary>
    public int TierId { get; set; }
    public int Rank { get; set; }
    public DateTime SinceUtc { get; set; }

    /// <summary>The last moment at which the tier can be kept; null when nothing takes it away.</summary>
    public DateTime? KeepByUtc { get; set; }
    public bool InGrace { get; set; }
    public bool IsByHand { get; set; }
    public bool IsAtRisk { get; set; }

    /// <summary>What counts within the window.</summary>
    public decimal Value { get; set; }
    public decimal MissingToKeep { get; set; }

    /// <summary>-1 at the top.</summary>
    public decimal MissingToNext { get; set; }

    /// <summary>When the oldest of what counts falls out.</summary>
    public DateTime? DropsOnUtc { get; set; }
}
