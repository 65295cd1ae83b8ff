using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Shoppers;

/// <summary>A shopper's past in the shapes that blocks ask for. Lines of orders that were cancelled or voided are nothing that he bought.</summary>
public sealed class ShopperPast
{
    private static readonly InteractionWeights Weights = new();

    private readonly IReadOnlyList<PastEvent> _purchases;

    /// <param name="events">Newest first.</param>
    /// <param name="storeId">Views in other stores do not count.</param>
    public ShopperPast(IReadOnlyList<PastEvent> events, IReadOnlyList<int> cart, IReadOnlyList<int> wishList, int storeId)
    {
        var undone = events.Where(one => one.Kind is FactKind.OrderCancelled or FactKind.OrderVoided).Select(one => one.OrderId).ToHashSet();
        var products = events.Where(one => one.ProductId > 0).ToList();
        _purchases = [.. products.Where(one => one.Kind == FactKind.OrderLine && !undone.Contains(one.OrderId))];
        (Cart, WishList) = (cart, wishList);
        Viewed = [.. products.Where(one => one.Kind == FactKind.ProductViewed && one.StoreId == storeId).Select(one => one.ProductId).Distinct()];
        Bought = _purchases.Select(one => one.ProductId).ToHashSet();
        Dismissed = products.Where(one => one.Kind == FactKind.ProductDismissed).Select(one => one.ProductId).ToHashSet();
        History = HistoryOf(products.Where(one => !undone.Contains(one.OrderId) || one.Kind != FactKind.OrderLine));
    }

    public IReadOnlyList<int> Cart { get; }

    public IReadOnlyList<int> WishList { get; }

    /// <summary>Each product once, the one looked at last first.</summary>
    public IReadOnlyList<int> Viewed { get; }

    public IReadOnlySet<int> Bought { get; }

    public IReadOnlySet<int> Dismissed { get; }

    /// <summary>Each product once where he met it last, oldest first, as strong as what he did with it.</summary>
    public IReadOnlyList<HistoryItem> History { get; }

    /// <summary>Purchases, newest first.</summary>
    public IEnumerable<(int ProductId, DateTime OnUtc)> Purchases => _purchases.Select(one => (one.ProductId, one.OnUtc));

    /// <summary>The same shopper without what he looked at and bought: for somebody who wants nothing made for him.</summary>
    public ShopperPast WithoutPerson() => new(
        [.. Dismissed.Select(id => new PastEvent(FactKind.ProductDismissed, 0, id, 0, default))], Cart, WishList, 0);

    public IReadOnlyList<int> OfOrder(int orderId) =>
        [.. _purchases.Where(one => one.OrderId == orderId).Select(one => one.ProductId).Distinct()];

    private static IReadOnlyList<HistoryItem> HistoryOf(IEnumerable<PastEvent> newestFirst)
    {
        var strengths = new Dictionary<int, float>();
        var order = new List<int>();
        foreach (var one in newestFirst)
        {
            var weight = WeightOf(one.Kind);
            if (weight <= 0)
                continue;
            if (!strengths.TryGetValue(one.ProductId, out var before))
                order.Add(one.ProductId);
            strengths[one.ProductId] = Math.Min(Weights.PerPair, before + weight);
        }

        order.Reverse();
        return [.. order.Select(id => new HistoryItem(id, strengths[id]))];
    }

    private static float WeightOf(FactKind kind) => kind switch
    {
        FactKind.ProductViewed => Weights.View,
        FactKind.WishListLineAdded => Weights.WishList,
        FactKind.CartLineAdded => Weights.Cart,
        FactKind.OrderLine => Weights.Purchase,
        _ => 0
    };
}
