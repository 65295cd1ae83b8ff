using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;

/// <summary>Whose appointments somebody in the shop may see and make: his own when he is logged in, or those that a signed link names.</summary>
public class AppointmentRights(CaptureGate gate, ICustomerService customers, IWorkContext workContext, TimeProvider clock)
{
    /// <summary>Null for who may not.</summary>
    /// <param name="token">Empty for who is logged in.</param>
    public async Task<AppointmentRight?> OpenAsync(string? token)
    {
        if (!gate.IsOpen)
            return null;
        if (string.IsNullOrEmpty(token))
        {
            var me = await workContext.GetCurrentCustomerAsync();
            return await customers.IsRegisteredAsync(me) ? new AppointmentRight(me) : null;
        }

        return AppointmentLink.TryOpen(gate.Key, token, out var link) && await customers.GetCustomerByIdAsync(link.CustomerId) is { Deleted: false } customer
            ? new AppointmentRight(customer, link, !link.IsGood(clock.GetUtcNow().UtcDateTime)) : null;
    }
}
