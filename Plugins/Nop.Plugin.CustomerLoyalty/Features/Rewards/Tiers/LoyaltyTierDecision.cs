using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>Somebody of the shop gave a customer a tier, for a reason and perhaps until a day.</summary>
public class LoyaltyTierDecision : BaseEntity
{
    public int ProgrammeId { get; set; }
    public int CustomerId { get; set; }
    public int TierId { get; set; }

    /// <summary>Just this tier, whatever he earns; else at least this one.</summary>
    public bool IsExact { get; set; }
    public string Reason { get; set; } = string.Empty;
    public DateTime FromUtc { get; set; }
    public DateTime? UntilUtc { get; set; }
    public int DecidedById { get; set; }

    /// <summary>When somebody took it back, or a newer decision took its place.</summary>
    public DateTime? EndedOnUtc { get; set; }
    public int EndedById { get; set; }
}
