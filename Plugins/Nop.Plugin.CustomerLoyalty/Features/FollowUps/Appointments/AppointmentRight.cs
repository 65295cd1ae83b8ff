using Nop.Core.Domain.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;

/// <summary>Whose appointments somebody may see, and which of them.</summary>
/// <param name="Link">What the mail was about; null for who is logged in.</param>
/// <param name="IsOver">The link was genuine once.</param>
public sealed record AppointmentRight(Customer Customer, AppointmentLink? Link = null, bool IsOver = false)
{
    public int OrderId => Link?.OrderId ?? 0;

    /// <summary>A mail that is passed on shows what it is about, and nothing else of its customer.</summary>
    public bool Sees(LoyaltyAppointment row) => !IsOver && row.CustomerId == Customer.Id
        && (Link is not { } link || (link.AppointmentId > 0 && row.Id == link.AppointmentId) || (row.OrderId == link.OrderId && (link.OrderId > 0 || link.AppointmentId == 0)));
}
