using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Data;

namespace Demo.Commerce;

public sealed class StockKeeping(IRepository<Product> products, IRepository<OrderItem> lines, IRepository<StockQuantityHistory> history, TimeProvider clock)
{
    internal static bool Suffices(Product product, int quantity) =>
        product.ManageInventoryMethod == ManageInventoryMethod.DontManageStock
        || product.BackorderMode != BackorderMode.NoBackorders
        || product.StockQuantity >= quantity;

    internal Task TakeAsync(Product product, int quantity) => ChangeAsync(product, -quantity);

    internal async Task ReturnAsync(Order order)
    {
        foreach (var line in await lines.Table.Where(l => l.OrderId == order.Id).ToListAsync())
            if (await products.GetByIdAsync(line.ProductId) is { } product)
                await ChangeAsync(product, line.Quantity);
    }

    internal async Task ChangeAsync(Product product, int by)
    {
        if (product.ManageInventoryMethod != ManageInventoryMethod.ManageStock)
            return;

        product.StockQuantity += by;
        await products.UpdateAsync(product);
        await history.InsertAsync(new StockQuantityHistory
        {
            ProductId = product.Id, QuantityAdjustment = by, StockQuantity = product.StockQuantity, Message = by < 0 ? "Order" : "Stock increased", CreatedOnUtc = clock.GetUtcNow().UtcDateTime
        });
    }
}
