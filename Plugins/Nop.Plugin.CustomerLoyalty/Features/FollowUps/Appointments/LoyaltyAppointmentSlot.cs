using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;

/// <summary>A quarter of an hour of an agent that an appointment takes. Agent and time are unique: nobody is booked twice.</summary>
public class LoyaltyAppointmentSlot : BaseEntity
{
    public int AgentId { get; set; }
    public DateTime StartsOnUtc { get; set; }
    public int AppointmentId { get; set; }
}
