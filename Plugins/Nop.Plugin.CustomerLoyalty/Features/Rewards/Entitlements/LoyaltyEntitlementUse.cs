using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements;

/// <summary>A certificate was used. One certificate has one use at most: who inserts the row uses it.</summary>
public class LoyaltyEntitlementUse : BaseEntity
{
    public int EntitlementId { get; set; }
    public int CustomerId { get; set; }
    public DateTime UsedOnUtc { get; set; }
    public int UsedById { get; set; }
    public string Note { get; set; } = string.Empty;
}
