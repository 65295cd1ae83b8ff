namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Referrals;

/// <summary>Why a referral brings nothing. Numbers are stored and never change.</summary>
public enum ReferralReason
{
    None = 0,

    /// <summary>He invited himself.</summary>
    Himself = 1,
    SameEmail = 2,
    SamePhone = 3,
    SameAddress = 4,
    SameDevice = 5,
    SamePayment = 6,

    /// <summary>They invited each other, directly or by way of others.</summary>
    Ring = 7,

    /// <summary>He was a customer before.</summary>
    NotNew = 8,

    /// <summary>The inviter has had his rewards of this year.</summary>
    OverCap = 9,

    /// <summary>No order came in time.</summary>
    TooLate = 10,

    /// <summary>One of the two has no account any more.</summary>
    Gone = 11
}
