using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Data;

namespace Demo.Services;

public sealed class GuestAccounts(IRepository<Customer> customers, ICustomerRoles roles, IWebHelper web, TimeProvider clock)
{
    public async Task<Customer> InsertAsync()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var guest = new Customer
        {
            CustomerGuid = Guid.NewGuid(),
            Active = true,
            CreatedOnUtc = now,
            LastActivityDateUtc = now,
            LastIpAddress = web.GetCurrentIpAddress()
        };
        await customers.InsertAsync(guest);
        await roles.AddAsync(guest, NopCustomerDefaults.GuestsRoleName);
        return guest;
    }
}
