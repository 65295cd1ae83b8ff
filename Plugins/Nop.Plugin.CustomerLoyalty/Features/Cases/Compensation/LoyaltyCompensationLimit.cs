using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;

/// <summary>How much the members of a role may give in one case without asking, in the primary store currency.</summary>
public class LoyaltyCompensationLimit : BaseEntity
{
    public int RoleId { get; set; }
    public decimal Most { get; set; }
}
