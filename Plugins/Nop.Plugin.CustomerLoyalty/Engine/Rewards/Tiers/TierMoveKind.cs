namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

/// <summary>How a customer's tier changed. Numbers are stored and never change.</summary>
public enum TierMoveKind
{
    Up = 1,
    Down = 2,

    /// <summary>The keep period ended and he qualified for another one.</summary>
    Kept = 3,

    /// <summary>Somebody of the shop decided.</summary>
    ByHand = 4,

    /// <summary>The shop changed its tiers, or orders were taken back.</summary>
    Recounted = 5
}
