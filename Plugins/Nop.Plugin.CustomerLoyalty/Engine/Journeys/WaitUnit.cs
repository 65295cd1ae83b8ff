namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

public enum WaitUnit
{
    Hours,
    Minutes,

    /// <summary>Of 24 hours each.</summary>
    Days
}
