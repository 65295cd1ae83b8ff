using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>A cart as it fills and empties. A new one begins with the first line after it was empty.</summary>
internal sealed class CartFold
{
    private readonly List<int> _products = [];

    public IReadOnlyList<int> Products => _products;

    public bool IsEmpty => _products.Count == 0;

    public int StoreId { get; private set; }

    public DateTime SinceUtc { get; private set; }

    public DateTime ChangedOnUtc { get; private set; }

    public static CartFold Of(IEnumerable<ProfileFact> facts)
    {
        var cart = new CartFold();
        foreach (var fact in facts)
            cart.Add(fact);
        return cart;
    }

    public void Add(in ProfileFact fact)
    {
        switch (fact.Kind)
        {
            case FactKind.OrderPlaced or FactKind.CartCleared:
                _products.Clear();
                break;
            case FactKind.CartLineAdded or FactKind.CartLineChanged:
                if (IsEmpty)
                    SinceUtc = fact.OccurredOnUtc;
                _products.Remove(fact.ProductId);
                _products.Add(fact.ProductId);
                (StoreId, ChangedOnUtc) = (fact.StoreId, fact.OccurredOnUtc);
                break;
            case FactKind.CartLineRemoved:
                _products.Remove(fact.ProductId);
                ChangedOnUtc = fact.OccurredOnUtc;
                break;
        }
    }
}
