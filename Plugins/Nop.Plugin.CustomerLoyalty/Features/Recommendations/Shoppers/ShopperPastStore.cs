using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Shoppers;

/// <summary>What a block must know of the shopper in front of it: one statement for his past, one for his cart and wish list.</summary>
public class ShopperPastStore(IRepository<LoyaltyFact> facts, IRepository<ShoppingCartItem> lines)
{
    /// <summary>So many of the newest events are read each time.</summary>
    public const int Deep = 600;

    private const int MostOwned = 2_000;

    private static readonly int[] Kinds =
    [
        (int)FactKind.ProductViewed, (int)FactKind.WishListLineAdded, (int)FactKind.CartLineAdded, (int)FactKind.OrderLine,
        (int)FactKind.OrderCancelled, (int)FactKind.OrderVoided, (int)FactKind.ProductDismissed
    ];

    private static readonly int[] OwnedKinds = [(int)FactKind.OrderLine, (int)FactKind.OrderCancelled, (int)FactKind.OrderVoided, (int)FactKind.ProductDismissed];

    /// <summary>The newest events, newest first: of the customer, on all his devices; of the browser for a guest; of the guest's record where no browser is known.</summary>
    public Task<IReadOnlyList<PastEvent>> ReadAsync(Shopper shopper) => EventsAsync(shopper, Kinds, Deep);

    /// <summary>What he bought, undid and dismissed in all his time, newest first: a history of many visits has it far behind its newest events.</summary>
    public async Task<IReadOnlyList<PastEvent>> OwnedAsync(Shopper shopper) => await EventsAsync(shopper, OwnedKinds, MostOwned);

    /// <summary>Products in the cart and on the wish lists, oldest first.</summary>
    public async Task<(IReadOnlyList<int> Cart, IReadOnlyList<int> WishList)> LinesAsync(int customerId)
    {
        const int Cart = (int)ShoppingCartType.ShoppingCart;
        var rows = await lines.Table.Where(line => line.CustomerId == customerId).OrderBy(line => line.Id)
            .Select(line => new { line.ProductId, line.ShoppingCartTypeId }).ToListAsync();
        return ([.. rows.Where(row => row.ShoppingCartTypeId == Cart).Select(row => row.ProductId)],
            [.. rows.Where(row => row.ShoppingCartTypeId != Cart).Select(row => row.ProductId)]);
    }

    private async Task<IReadOnlyList<PastEvent>> EventsAsync(Shopper shopper, int[] kinds, int most)
    {
        var customerId = shopper.CustomerId > 0 ? shopper.CustomerId : shopper.Customer.Id;
        var visitorId = shopper.VisitorId;
        var mine = shopper.CustomerId == 0 && visitorId != Guid.Empty
            ? facts.Table.Where(fact => fact.VisitorId == visitorId)
            : facts.Table.Where(fact => fact.CustomerId == customerId);
        var rows = await mine.Where(fact => kinds.Contains(fact.KindId))
            .OrderByDescending(fact => fact.OccurredOnUtc).Take(most)
            .Select(fact => new { fact.KindId, fact.StoreId, fact.ProductId, fact.SubjectId, fact.OccurredOnUtc }).ToListAsync();
        return [.. rows.Select(row => new PastEvent((FactKind)row.KindId, row.StoreId, row.ProductId, row.SubjectId, row.OccurredOnUtc))];
    }
}
