namespace Nop.Plugin.CustomerLoyalty.Engine.Care;

/// <summary>What a customer is thought of for. Numbers are stored and never change.</summary>
public enum OccasionKind
{
    Birthday = 1,

    /// <summary>The day of the first order, from the year after it on.</summary>
    FirstOrder = 2,

    /// <summary>The same day each year by the sun's calendar.</summary>
    Festival = 3,

    /// <summary>By the Chinese calendar.</summary>
    LunarFestival = 4,

    /// <summary>So many months after the last order.</summary>
    ServiceCheck = 5,

    /// <summary>A day of the shop's own: its foundation, a fair.</summary>
    CustomDate = 6
}
