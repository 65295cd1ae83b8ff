namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>How far a line has come to the wallet. Numbers are stored and never change.</summary>
public enum PostingState
{
    /// <summary>Changes only what waits.</summary>
    Nothing = 0,
    Waiting = 1,

    /// <summary>The entry may be there: it is looked for before another one is made.</summary>
    Begun = 2,
    Posted = 3,

    /// <summary>The customer is gone.</summary>
    Dropped = 4
}
