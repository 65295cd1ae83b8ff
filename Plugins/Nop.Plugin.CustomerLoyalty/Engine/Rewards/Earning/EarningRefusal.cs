namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

/// <summary>Why a rule gives nothing, or less than it would.</summary>
public enum EarningRefusal
{
    None = 0,
    NotYet = 1,
    Over = 2,
    OtherStore = 3,
    OtherTier = 4,
    OtherSegment = 5,

    /// <summary>No line is among the products and categories.</summary>
    OtherProducts = 6,
    TooSmall = 7,

    /// <summary>Not the n-th order, or not the n-th month.</summary>
    NotItsTurn = 8,

    /// <summary>A rule of higher priority ended the list.</summary>
    Ended = 9,

    /// <summary>Another one of those of which only the best counts gives more.</summary>
    NotTheBest = 10,
    CapOfDay = 11,
    CapOfMonth = 12,
    CapOfCustomer = 13,
    CapOfAll = 14,

    /// <summary>Less than one point.</summary>
    Rounded = 15,

    /// <summary>He belongs to the control group of the rule.</summary>
    LeftAlone = 16
}
