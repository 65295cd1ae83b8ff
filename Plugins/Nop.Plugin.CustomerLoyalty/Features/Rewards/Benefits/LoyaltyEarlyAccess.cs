using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;

/// <summary>Something that we changed in the shop so that members see it before others. Written before the change, so that all of it is undone.</summary>
public class LoyaltyEarlyAccess : BaseEntity
{
    public bool IsCategory { get; set; }
    public int EntityId { get; set; }

    /// <summary>The role that was let in; 0 says that it was we who closed it to all others.</summary>
    public int RoleId { get; set; }
}
