namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;

/// <summary>What became of a gift that a customer chose. Numbers are stored and never change.</summary>
public enum ClaimState
{
    /// <summary>The piece is his; points are being taken.</summary>
    Reserved = 1,

    /// <summary>Paid for, not in his hands yet.</summary>
    Waiting = 2,
    Done = 3,

    /// <summary>Called off; piece and points went back.</summary>
    Cancelled = 4,

    /// <summary>He had too few points.</summary>
    Refused = 5
}

/// <summary>What came of a wish for a gift.</summary>
public enum GiftOutcome
{
    Chosen,
    SoldOut,
    NotForHim,
    TooFewPoints,
    ChosenBefore,
    Gone
}
