namespace Nop.Plugin.CustomerLoyalty.Engine.Service;

public enum ClockState
{
    /// <summary>Does not count: nothing was asked yet, or nothing is promised.</summary>
    Off,
    Running,

    /// <summary>Stands while the customer is asked.</summary>
    Paused,

    /// <summary>Ended within the promise.</summary>
    Kept,

    /// <summary>Ended after the promised time.</summary>
    Broken
}
