namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;

/// <summary>What became of an agent's decision.</summary>
public enum AppointmentOutcome
{
    Done,

    /// <summary>The agent has another appointment at that time.</summary>
    Busy,

    /// <summary>Somebody else changed it meanwhile, or it is over.</summary>
    Changed
}
