namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;

/// <summary>What a line of a grant says. Numbers are stored and never change.</summary>
public enum PointLineKind
{
    /// <summary>The points can be spent from now on, or were spent.</summary>
    Activated = 1,

    /// <summary>Taken back for a refund, a cancellation or goods sent back.</summary>
    Reversed = 2,

    /// <summary>Given once more, because what took them back did not hold.</summary>
    Restored = 3,
    Expired = 4
}
