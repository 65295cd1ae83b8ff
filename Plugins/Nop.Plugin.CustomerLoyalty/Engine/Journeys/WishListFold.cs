using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>What stands on wish lists since when. Something that was bought is no wish any more.</summary>
internal sealed class WishListFold
{
    private readonly Dictionary<(int List, int Product), ProfileFact> _lines = [];

    public IEnumerable<KeyValuePair<(int List, int Product), ProfileFact>> Lines => _lines;

    public static WishListFold Of(IEnumerable<ProfileFact> facts)
    {
        var lists = new WishListFold();
        foreach (var fact in facts)
            lists.Add(fact);
        return lists;
    }

    public void Add(in ProfileFact fact)
    {
        if (fact.Kind is FactKind.WishListLineAdded)
            _lines.TryAdd((fact.SubjectId, fact.ProductId), fact);
        else if (fact.Kind is FactKind.WishListLineRemoved)
            _lines.Remove((fact.SubjectId, fact.ProductId));
        else if (fact.Kind is FactKind.OrderLine)
            foreach (var line in _lines.Keys.ToList())
                if (line.Product == fact.ProductId)
                    _lines.Remove(line);
    }

    public IReadOnlyList<int> Products(int list) => [.. _lines.Keys.Where(line => line.List == list).Select(line => line.Product).Order()];
}
