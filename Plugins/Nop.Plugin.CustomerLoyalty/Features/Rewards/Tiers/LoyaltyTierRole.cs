using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>A customer was put into a role because of his tier. Written before the role is, so that none is given that nobody takes away.</summary>
public class LoyaltyTierRole : BaseEntity
{
    public int CustomerId { get; set; }
    public int RoleId { get; set; }
}
