namespace Nop.Plugin.CustomerLoyalty.Engine.Actions;

/// <summary>Why an action waits, did not happen or failed. Numbers are stored and never change.</summary>
public enum ActionReason
{
    None = 0,

    NoConsent = 1,
    TopicOff = 2,
    Unsubscribed = 3,
    Bounced = 4,
    Complained = 5,
    CustomerGone = 6,
    NoAddress = 7,

    /// <summary>The customer wants no mails for a while.</summary>
    PausedByCustomer = 8,
    FrequencyCap = 9,
    QuietHours = 10,

    /// <summary>Too many mails a minute for the account or the recipient's domain.</summary>
    Throttled = 11,

    GoalReached = 20,
    Exited = 21,
    SourceStopped = 22,
    SourcePaused = 23,
    ControlGroup = 24,
    Expired = 25,
    Cancelled = 26,

    /// <summary>Went out as part of a digest.</summary>
    InDigest = 27,

    /// <summary>Does not apply any more: the product is sold out, the price is up again.</summary>
    Outdated = 28,

    /// <summary>The account was merged with another, or is being.</summary>
    Merged = 29,

    /// <summary>Waits for the winner of a test of several texts.</summary>
    AwaitsWinner = 30,

    NoTemplate = 40,
    BadTemplate = 41,
    NoSender = 42,
    BadPayload = 43,

    /// <summary>The discount that a coupon is made after is gone, switched off or over.</summary>
    NoDiscount = 44,

    RefusedAddress = 50,
    RefusedMail = 51,
    ServerBusy = 52,
    NoConnection = 53,
    TriedTooOften = 54,

    /// <summary>Begun without a known end.</summary>
    NoProof = 55,
    Fault = 56
}
