using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;

/// <summary>
/// What an appointment was made into, by the version that it became. The unique number is the mutex: of two who decide about the same
/// version one wins. It holds the whole decision, so that a row which a fall left behind comes right.
/// </summary>
public class LoyaltyAppointmentChange : BaseEntity
{
    public int AppointmentId { get; set; }
    public int Version { get; set; }
    public int StateId { get; set; }
    public int AgentId { get; set; }
    public DateTime? StartsOnUtc { get; set; }
    public int Minutes { get; set; }
    public string? Answer { get; set; }
    public string? Outcome { get; set; }
    public DateTime OnUtc { get; set; }

    public static LoyaltyAppointmentChange Of(LoyaltyAppointment row) => new()
    {
        AppointmentId = row.Id,
        Version = row.Version,
        StateId = row.StateId,
        AgentId = row.AgentId,
        StartsOnUtc = row.StartsOnUtc,
        Minutes = row.Minutes,
        Answer = row.Answer,
        Outcome = row.Outcome,
        OnUtc = row.DecidedOnUtc ?? row.CreatedOnUtc
    };

    public void ApplyTo(LoyaltyAppointment row)
    {
        (row.Version, row.StateId, row.AgentId, row.StartsOnUtc, row.Minutes) = (Version, StateId, AgentId, StartsOnUtc, Minutes);
        (row.Answer, row.Outcome, row.DecidedOnUtc) = (Answer, Outcome, OnUtc);
    }
}
