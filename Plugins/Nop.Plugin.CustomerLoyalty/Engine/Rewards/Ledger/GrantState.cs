namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;

/// <summary>Numbers are stored and never change.</summary>
public enum GrantState
{
    /// <summary>Waits for the end of the return period.</summary>
    Pending = 1,
    Active = 2,

    /// <summary>Its time is over and nothing was left to expire.</summary>
    Spent = 3,
    Expired = 4,

    /// <summary>Taken back whole.</summary>
    Reversed = 5
}
