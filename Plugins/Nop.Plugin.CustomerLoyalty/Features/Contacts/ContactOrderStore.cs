using Nop.Core.Domain.Orders;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts;

/// <summary>Orders that a contact may be about.</summary>
public class ContactOrderStore(IRepository<Order> orders)
{
    /// <summary>Numbers of his latest orders with the numbers that people know.</summary>
    public async Task<IReadOnlyList<(int Id, string Number)>> LatestAsync(int customerId, int most) =>
        [.. (await orders.Table.Where(order => order.CustomerId == customerId && !order.Deleted).OrderByDescending(order => order.Id)
            .Select(order => new { order.Id, order.CustomOrderNumber }).Take(most).ToListAsync()).Select(order => (order.Id, order.CustomOrderNumber))];

    public Task<bool> IsOfAsync(int orderId, int customerId) => orders.Table.AnyAsync(order => order.Id == orderId && order.CustomerId == customerId && !order.Deleted);
}
