using Demo.Commerce;
using Demo.Services;
using Nop.Core.Domain.Customers;
using Nop.Data;

namespace Demo.Host;

/// <summary>The administrator and the accounts that stand for tasks and search engines.</summary>
internal static class AccountRows
{
    internal static async Task InsertAsync(IServiceProvider services)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var roles = services.GetRequiredService<ICustomerRoles>();
        var customers = services.GetRequiredService<IRepository<Customer>>();

        var admin = new Customer { Email = "admin@demo.shop", Username = "admin@demo.shop", FirstName = "Alex", LastName = "Admin", RegisteredInStoreId = 1 };
        await AddAsync(admin);
        await roles.AddAsync(admin, NopCustomerDefaults.AdministratorsRoleName);
        await roles.AddAsync(admin, NopCustomerDefaults.RegisteredRoleName);
        await services.GetRequiredService<IAccounts>().SetPasswordAsync(admin, "admin");

        foreach (var name in new[] { SystemAccounts.SearchEngine, SystemAccounts.BackgroundTask })
        {
            var account = new Customer { Email = $"builtin@{name.ToLowerInvariant()}.demo.shop", SystemName = name, IsSystemAccount = true };
            await AddAsync(account);
            await roles.AddAsync(account, NopCustomerDefaults.GuestsRoleName);
        }

        Task AddAsync(Customer customer)
        {
            (customer.CustomerGuid, customer.Active, customer.CreatedOnUtc, customer.LastActivityDateUtc) = (Guid.NewGuid(), true, now, now);
            return customers.InsertAsync(customer, publishEvent: false);
        }
    }
}
