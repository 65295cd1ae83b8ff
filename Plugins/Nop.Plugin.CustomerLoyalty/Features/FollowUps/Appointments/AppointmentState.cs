namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;

/// <summary>Numbers are stored and never change.</summary>
public enum AppointmentState
{
    /// <summary>The customer proposed times; the shop has not answered.</summary>
    Requested = 1,
    Confirmed = 2,
    Declined = 3,
    Cancelled = 4,
    Done = 5,

    /// <summary>Nobody was there.</summary>
    Missed = 6
}
