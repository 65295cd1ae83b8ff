using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Referrals;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals;

/// <summary>Somebody registered through the link of a customer. Nobody is brought twice.</summary>
public class LoyaltyReferral : BaseEntity
{
    public int FriendId { get; set; }
    public int InviterId { get; set; }
    public int StoreId { get; set; }

    /// <summary>When he followed the link first; what he bought before then makes him a customer whom nobody had to bring.</summary>
    public DateTime CameOnUtc { get; set; }
    public DateTime BoundOnUtc { get; set; }
    public int StateId { get; set; }
    public int ReasonId { get; set; }

    /// <summary>The friend registered in the browser in which the inviter had looked at his link.</summary>
    public bool IsSameBrowser { get; set; }

    /// <summary>The friend's first paid order; 0 for none yet.</summary>
    public int OrderId { get; set; }
    public DateTime? PaidOnUtc { get; set; }
    public DateTime? DecidedOnUtc { get; set; }
    public int InviterPoints { get; set; }
    public int FriendPoints { get; set; }

    public ReferralState State => (ReferralState)StateId;
    public ReferralReason Reason => (ReferralReason)ReasonId;
}
