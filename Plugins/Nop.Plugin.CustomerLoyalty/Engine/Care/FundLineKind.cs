namespace Nop.Plugin.CustomerLoyalty.Engine.Care;

/// <summary>What a line of the fund says. Numbers are stored and never change.</summary>
public enum FundLineKind
{
    /// <summary>The budget of a plan was set, raised or cut.</summary>
    Planned = 1,

    /// <summary>What the year before left.</summary>
    CarriedIn = 2,
    CarriedOut = 3,

    /// <summary>What was left at the end of the year and is not carried on.</summary>
    Lapsed = 4,

    /// <summary>Set aside for one customer and occasion.</summary>
    Reserved = 5,

    /// <summary>Another gift, so more or less is set aside.</summary>
    Changed = 6,

    /// <summary>Above the limit: somebody is asked.</summary>
    Requested = 7,
    Approved = 8,

    /// <summary>Not so, but perhaps with another gift.</summary>
    Refused = 9,

    /// <summary>What it cost; the rest is free again.</summary>
    Spent = 10,

    /// <summary>Nothing comes of it: all of it is free again.</summary>
    Released = 11
}
