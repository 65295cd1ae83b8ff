using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Preview;

/// <summary>What a mail could be about for a customer: his newest order, what lies in his cart or on his wish list, or else anything on sale.</summary>
public class PreviewSampleStore(IRepository<Order> orders, IRepository<OrderItem> items, IRepository<ShoppingCartItem> lines, IRepository<Product> products)
{
    private const int MostProducts = 4;

    /// <summary>0 when he has none.</summary>
    public async Task<int> NewestOrderAsync(int customerId) =>
        await orders.Table.Where(order => order.CustomerId == customerId && !order.Deleted).OrderByDescending(order => order.Id).Select(order => order.Id).FirstOrDefaultAsync();

    public async Task<IReadOnlyList<int>> ProductsAsync(int customerId, int orderId)
    {
        var wanted = await lines.Table.Where(line => line.CustomerId == customerId).OrderByDescending(line => line.Id).Select(line => line.ProductId).Take(MostProducts).ToListAsync();
        if (wanted.Count == 0 && orderId > 0)
            wanted = await items.Table.Where(item => item.OrderId == orderId).OrderBy(item => item.Id).Select(item => item.ProductId).Take(MostProducts).ToListAsync();
        // Somebody of the staff has none of his own: a mail about products is to show some nevertheless.
        if (wanted.Count == 0)
            wanted = await products.Table.Where(product => product.Published && !product.Deleted && product.VisibleIndividually).OrderBy(product => product.Id).Select(product => product.Id).Take(2).ToListAsync();
        return [.. wanted.Distinct()];
    }
}
