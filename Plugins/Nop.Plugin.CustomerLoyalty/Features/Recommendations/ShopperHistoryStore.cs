using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations;

/// <summary>What a block must know of the shopper in front of it.</summary>
public class ShopperHistoryStore(IRepository<LoyaltyFact> facts, IRepository<ShoppingCartItem> cart)
{
    private const int ViewKind = (int)FactKind.ProductViewed;
    private const int LineKind = (int)FactKind.OrderLine;
    private const int CartType = (int)ShoppingCartType.ShoppingCart;

    /// <summary>Products in the order of the last view, latest first, from every device of the customer and this browser.</summary>
    public async Task<IReadOnlyList<int>> RecentlyViewedAsync(int customerId, Guid visitorId, int storeId, int most)
    {
        var views = new List<(int ProductId, DateTime OnUtc)>();
        var readTo = most * 5;
        if (customerId > 0)
            views.AddRange((await facts.Table
                    .Where(fact => fact.CustomerId == customerId && fact.KindId == ViewKind && fact.StoreId == storeId)
                    .OrderByDescending(fact => fact.OccurredOnUtc).Take(readTo)
                    .Select(fact => new { fact.ProductId, fact.OccurredOnUtc }).ToListAsync())
                .Select(view => (view.ProductId, view.OccurredOnUtc)));
        if (visitorId != Guid.Empty)
            views.AddRange((await facts.Table
                    .Where(fact => fact.VisitorId == visitorId && fact.KindId == ViewKind && fact.StoreId == storeId)
                    .OrderByDescending(fact => fact.OccurredOnUtc).Take(readTo)
                    .Select(fact => new { fact.ProductId, fact.OccurredOnUtc }).ToListAsync())
                .Select(view => (view.ProductId, view.OccurredOnUtc)));

        return views.OrderByDescending(view => view.OnUtc).Select(view => view.ProductId).Distinct().Take(most).ToList();
    }

    /// <summary>What he has bought, in any store, or has in the cart.</summary>
    public async Task<HashSet<int>> OwnedAsync(int customerId)
    {
        if (customerId == 0)
            return [];
        var bought = await facts.Table.Where(fact => fact.CustomerId == customerId && fact.KindId == LineKind)
            .Select(fact => fact.ProductId).Distinct().ToListAsync();
        var inCart = await cart.Table
            .Where(line => line.CustomerId == customerId && line.ShoppingCartTypeId == CartType)
            .Select(line => line.ProductId).ToListAsync();
        return [.. bought, .. inCart];
    }
}
