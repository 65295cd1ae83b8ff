namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

/// <summary>What counts towards a tier. Numbers are stored and never change.</summary>
public enum TierMeasure
{
    /// <summary>Money of paid orders, net of refunds, in the primary store currency.</summary>
    Spend = 1,

    /// <summary>Paid orders that were kept.</summary>
    Orders = 2,

    /// <summary>Points that he earned himself, net of what was taken back; spent or expired ones count as well.</summary>
    Points = 3
}
