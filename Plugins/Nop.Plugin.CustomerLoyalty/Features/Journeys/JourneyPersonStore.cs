using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Stores;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys;

/// <summary>What nopCommerce's own tables say of customers at this moment.</summary>
public class JourneyPersonStore(IRepository<Customer> customers, IRepository<Order> orders, IRepository<Store> stores, IDateTimeHelper time)
{
    private const int Cancelled = (int)OrderStatus.Cancelled;

    public TimeZoneInfo ShopZone => time.DefaultStoreTimeZone;

    /// <summary>
    /// The zones of those customers, at most a thousand, who are there and may be written to; the shop's own for who has chosen none. A guest is
    /// one of them once he has given an address at the checkout.
    /// </summary>
    public async Task<IReadOnlyDictionary<int, TimeZoneInfo>> ZonesAsync(int[] customerIds)
    {
        var rows = await customers.Table.Where(customer => customerIds.Contains(customer.Id) && !customer.Deleted && customer.Active && !customer.IsSystemAccount)
            .Where(customer => (customer.Email != null && customer.Email != "") || customer.BillingAddressId != null || orders.Table.Any(order => order.CustomerId == customer.Id && !order.Deleted))
            .Select(customer => new { customer.Id, customer.TimeZoneId }).ToListAsync();
        var zones = new Dictionary<string, TimeZoneInfo>();
        return rows.ToDictionary(row => row.Id, row => Zone(row.TimeZoneId, zones));
    }

    /// <summary>Which store writes to those customers when what happened belongs to none: the one in which they registered, or else the first.</summary>
    public async Task<IReadOnlyDictionary<int, int>> StoresAsync(int[] customerIds)
    {
        var there = await stores.Table.Where(store => !store.Deleted).OrderBy(store => store.DisplayOrder).ThenBy(store => store.Id).Select(store => store.Id).ToListAsync();
        var rows = await customers.Table.Where(customer => customerIds.Contains(customer.Id)).Select(customer => new { customer.Id, customer.RegisteredInStoreId }).ToListAsync();
        return rows.ToDictionary(row => row.Id, row => there.Contains(row.RegisteredInStoreId) ? row.RegisteredInStoreId : there.FirstOrDefault());
    }

    /// <summary>Names of customers, for lists.</summary>
    public async Task<IReadOnlyDictionary<int, string>> NamesAsync(int[] customerIds)
    {
        var rows = await customers.Table.Where(customer => customerIds.Contains(customer.Id))
            .Select(customer => new { customer.Id, customer.FirstName, customer.LastName, customer.Email }).ToListAsync();
        return rows.ToDictionary(row => row.Id, row => CustomerName.Of(row.FirstName, row.LastName, row.Email, row.Id));
    }

    /// <summary>Asks the orders themselves, because the journal may not know yet what happened a second ago.</summary>
    public async Task<bool> HasOrderedAsync(int customerId, DateTime sinceUtc, int exceptOrderId) =>
        await orders.Table.AnyAsync(order => order.CustomerId == customerId && order.CreatedOnUtc >= sinceUtc && order.Id != exceptOrderId && !order.Deleted && order.OrderStatusId != Cancelled);

    private TimeZoneInfo Zone(string? id, Dictionary<string, TimeZoneInfo> known)
    {
        if (string.IsNullOrEmpty(id))
            return ShopZone;
        if (!known.TryGetValue(id, out var zone))
            known[id] = zone = TimeZoneInfo.TryFindSystemTimeZoneById(id, out var found) ? found : ShopZone;
        return zone;
    }
}
