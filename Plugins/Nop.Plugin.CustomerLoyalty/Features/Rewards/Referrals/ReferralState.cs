namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals;

/// <summary>Numbers are stored and never change.</summary>
public enum ReferralState
{
    /// <summary>Registered, has not bought.</summary>
    Registered = 1,

    /// <summary>Has paid; waits until the order can no longer be sent back.</summary>
    Bought = 2,
    Rewarded = 3,
    Refused = 4
}
