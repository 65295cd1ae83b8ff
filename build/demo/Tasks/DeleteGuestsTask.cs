using Demo.Domain;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Services.ScheduleTasks;

namespace Demo.Tasks;

/// <summary>'Delete guests': set-based and silent, no event tells of it.</summary>
public sealed class DeleteGuestsTask(
    IRepository<Customer> customers,
    IRepository<CustomerRole> roles,
    IRepository<CustomerCustomerRoleMapping> mappings,
    IRepository<ShoppingCartItem> cart,
    IRepository<Order> orders,
    IRepository<ProductReview> reviews,
    IRepository<GenericAttribute> attributes,
    DemoStoreSettings settings,
    TimeProvider clock) : IScheduleTask
{
    private const int Slice = 500;

    public async Task ExecuteAsync()
    {
        var before = clock.GetUtcNow().UtcDateTime.AddMinutes(-settings.DeleteGuestTaskOlderThanMinutes);
        var guests = (await roles.Table.FirstOrDefaultAsync(r => r.SystemName == NopCustomerDefaults.GuestsRoleName)).Id;
        while (true)
        {
            var old = await customers.Table
                .Where(c => c.CreatedOnUtc < before && !c.IsSystemAccount && mappings.Table.Any(m => m.CustomerId == c.Id && m.CustomerRoleId == guests))
                .Where(c => !cart.Table.Any(i => i.CustomerId == c.Id) && !orders.Table.Any(o => o.CustomerId == c.Id) && !reviews.Table.Any(r => r.CustomerId == c.Id))
                .OrderBy(c => c.Id).Select(c => c.Id).Take(Slice).ToListAsync();
            if (old.Count == 0)
                return;

            await mappings.DeleteAsync(m => old.Contains(m.CustomerId));
            await attributes.DeleteAsync(a => a.KeyGroup == nameof(Customer) && old.Contains(a.EntityId));
            await customers.DeleteAsync(c => old.Contains(c.Id));
        }
    }
}
