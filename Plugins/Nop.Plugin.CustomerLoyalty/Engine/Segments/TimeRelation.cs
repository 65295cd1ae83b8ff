namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

/// <summary>Days are whole days of the shop's time zone, hours end at this moment.</summary>
public enum TimeRelation
{
    /// <summary>Since the beginning of the day so many days ago; the other side of <see cref="LongerAgo"/>.</summary>
    InLast,

    /// <summary>Before the beginning of the day so many days ago.</summary>
    LongerAgo,

    /// <summary>From the beginning of today to the end of the day in so many days; in hours from this moment on.</summary>
    InNext
}
