using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.BestSellers;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations;

public class BlockService(
    ShopperHistoryStore history,
    BestSellerShelf shelf,
    BestSellerStore bestSellers,
    ShowableProducts showable,
    PageProducts page,
    VisitorReader visitor,
    IWorkContext workContext)
{
    /// <summary>Products for the current shopper in this store, best first; empty when there is nothing good to show.</summary>
    public async Task<IReadOnlyList<Product>> ProductsAsync(BlockKind kind, int storeId, int most)
    {
        var customer = await workContext.GetCurrentCustomerAsync();
        var candidates = kind == BlockKind.RecentlyViewed
            ? await RecentlyViewedAsync(customer, storeId, most * 3)
            : await UnboughtAsync(customer.Id, storeId);

        var products = await showable.TakeAsync(candidates.Where(id => !page.Contains(id)), most);
        foreach (var product in products)
            page.Add(product.Id);
        return products;
    }

    private async Task<IReadOnlyList<int>> RecentlyViewedAsync(Customer customer, int storeId, int most)
    {
        var (customerId, visitorId) = await visitor.ShownToAsync(customer);
        return await history.RecentlyViewedAsync(customerId, visitorId, storeId, most);
    }

    private async Task<IReadOnlyList<int>> UnboughtAsync(int customerId, int storeId)
    {
        var list = await shelf.OfAsync(storeId, bestSellers);
        if (list.Count == 0)
            return list;
        var owned = await history.OwnedAsync(customerId);
        return list.Where(id => !owned.Contains(id)).ToList();
    }
}
