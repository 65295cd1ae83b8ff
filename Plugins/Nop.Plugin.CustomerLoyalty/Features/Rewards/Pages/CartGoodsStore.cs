using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages;

/// <summary>What is in a cart, and products by number.</summary>
public class CartGoodsStore(IRepository<ShoppingCartItem> items, IRepository<Product> products)
{
    private const int Cart = (int)ShoppingCartType.ShoppingCart;

    public async Task<IReadOnlyList<(Product Product, ShoppingCartItem Item)>> OfCartAsync(int customerId, int storeId)
    {
        var lines = await items.Table.Where(item => item.CustomerId == customerId && item.StoreId == storeId && item.ShoppingCartTypeId == Cart).ToListAsync();
        var ids = lines.Select(line => line.ProductId).Distinct().ToArray();
        var goods = (await products.Table.Where(product => ids.Contains(product.Id)).ToListAsync()).ToDictionary(product => product.Id);
        return [.. lines.Where(line => goods.ContainsKey(line.ProductId)).Select(line => (goods[line.ProductId], line))];
    }
}
