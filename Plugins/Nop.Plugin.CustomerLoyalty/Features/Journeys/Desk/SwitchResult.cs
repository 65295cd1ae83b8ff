namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Desk;

public enum SwitchResult
{
    Done,
    Gone,

    /// <summary>It cannot run as it is written.</summary>
    Wrong
}
