using Nop.Core.Domain.Orders;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>Orders that a customer may write about.</summary>
public class CaseOrderStore(IRepository<Order> orders)
{
    /// <summary>Newest first, with the number that the customer knows.</summary>
    public async Task<IReadOnlyList<(int Id, string Number)>> OfCustomerAsync(int customerId, int most) =>
        [.. (await orders.Table.Where(order => order.CustomerId == customerId && !order.Deleted).OrderByDescending(order => order.Id).Take(most).ToListAsync()).Select(order => (order.Id, order.CustomOrderNumber))];

    public async Task<bool> IsOfCustomerAsync(int orderId, int customerId) => await orders.Table.AnyAsync(order => order.Id == orderId && order.CustomerId == customerId && !order.Deleted);

    public async Task<string?> NumberAsync(int orderId) => await orders.Table.Where(order => order.Id == orderId).Select(order => order.CustomOrderNumber).FirstOrDefaultAsync();
}
