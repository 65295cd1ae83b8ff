using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>A customer's tier went up, down, or was kept for another period. Rows are added only.</summary>
public class LoyaltyTierChange : BaseEntity
{
    /// <summary>Of what happened: counted twice it is one row.</summary>
    public string ChangeKey { get; set; } = string.Empty;
    public int ProgrammeId { get; set; }
    public int CustomerId { get; set; }
    public int FromTierId { get; set; }
    public int ToTierId { get; set; }
    public int KindId { get; set; }
    public DateTime ChangedOnUtc { get; set; }

    public TierMoveKind Kind => (TierMoveKind)KindId;
}
