namespace Nop.Plugin.CustomerLoyalty.Features.Journeys;

/// <summary>Numbers are stored and never change.</summary>
public enum JourneyState
{
    /// <summary>Nobody enters; who was on it has left.</summary>
    Off = 1,
    On = 2,

    /// <summary>Nobody enters and nobody moves until it goes on.</summary>
    Paused = 3,

    /// <summary>Nobody enters; who is on it goes on to the end.</summary>
    Finishing = 4
}
