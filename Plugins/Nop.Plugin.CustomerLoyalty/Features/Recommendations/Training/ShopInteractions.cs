using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;

/// <summary>
/// Gathers facts into interactions. A guest counts as the visitor that his browser is; orders that were cancelled, voided or
/// paid back in full count as if they had never been; a variant counts as its grouped product.
/// </summary>
public sealed class ShopInteractions(IReadOnlySet<int> undone, IReadOnlyDictionary<int, decimal> refunded, IReadOnlyDictionary<int, int> parents)
{
    private readonly InteractionLog _log = new();
    private readonly Dictionary<Guid, int> _visitors = [];
    private readonly List<(int OrderId, Interaction Line)> _inDoubt = [];
    private readonly Dictionary<int, decimal> _totals = [];

    public int Count => _log.Count;

    public void Add(in InteractionFact fact)
    {
        if (fact.Kind == FactKind.OrderPlaced)
        {
            if (refunded.ContainsKey(fact.OrderId))
                _totals[fact.OrderId] = fact.Amount;
            return;
        }

        if (KindOf(fact.Kind) is not { } kind || UserOf(fact) is not { } user)
            return;
        var product = parents.GetValueOrDefault(fact.ProductId, fact.ProductId);
        var interaction = new Interaction(user, product, new DateTimeOffset(DateTime.SpecifyKind(fact.OnUtc, DateTimeKind.Utc)).ToUnixTimeSeconds(), kind);
        if (kind != InteractionKind.Purchase)
            _log.Add(interaction);
        else if (refunded.ContainsKey(fact.OrderId))
            _inDoubt.Add((fact.OrderId, interaction));
        else if (!undone.Contains(fact.OrderId))
            _log.Add(interaction);
    }

    /// <summary>Call once, when every fact was added.</summary>
    public InteractionLog Finish()
    {
        foreach (var (orderId, line) in _inDoubt)
            if (!undone.Contains(orderId) && refunded[orderId] < _totals.GetValueOrDefault(orderId))
                _log.Add(line);
        return _log;
    }

    /// <summary>Customers by their number, visitors by negative ones; null for a fact of nobody.</summary>
    private int? UserOf(in InteractionFact fact)
    {
        if (fact.CustomerId > 0 && (!fact.IsGuest || fact.VisitorId == Guid.Empty))
            return fact.CustomerId;
        if (fact.VisitorId == Guid.Empty)
            return null;
        if (!_visitors.TryGetValue(fact.VisitorId, out var number))
            _visitors[fact.VisitorId] = number = -1 - _visitors.Count;
        return number;
    }

    private static InteractionKind? KindOf(FactKind kind) => kind switch
    {
        FactKind.ProductViewed => InteractionKind.View,
        FactKind.WishListLineAdded => InteractionKind.WishList,
        FactKind.CartLineAdded => InteractionKind.Cart,
        FactKind.OrderLine => InteractionKind.Purchase,
        _ => null
    };
}
