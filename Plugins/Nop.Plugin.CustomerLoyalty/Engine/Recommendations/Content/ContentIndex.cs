using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Content;

/// <summary>
/// Finds products alike by category, tag, manufacturer and price: cosine of traits weighted by inverse frequency (a rare tag says more than a
/// large category), less for each doubling of the price. Immutable; made anew when the catalogue changes, no training needed.
/// </summary>
public sealed class ContentIndex
{
    private const int MostHolders = 20_000;
    private const double PriceWidth = 2;

    private readonly ProductTraits[] _products;
    private readonly Dictionary<int, int> _places = [];
    private readonly Dictionary<(int Kind, int Id), List<int>> _holders = [];
    private readonly float[] _norms;
    private readonly RoomPool _rooms;

    public ContentIndex(IEnumerable<ProductTraits> products)
    {
        _products = [.. products.DistinctBy(product => product.ItemId)];
        for (var place = 0; place < _products.Length; place++)
        {
            _places[_products[place].ItemId] = place;
            foreach (var trait in TraitsOf(_products[place]))
                (_holders.TryGetValue(trait, out var holders) ? holders : _holders[trait] = []).Add(place);
        }
        _norms = Array.ConvertAll(_products, product => MathF.Sqrt(Math.Max(1e-9f, TraitsOf(product).Sum(trait => Idf(trait) * Idf(trait)))));
        _rooms = new(() => new(_products.Length, 0, 0));
    }

    /// <summary>Products like this one, best first; empty for one without traits.</summary>
    public IReadOnlyList<Recommendation> SimilarTo(int itemId, ListRequest request) => ForUser([new(itemId)], request);

    /// <summary>Products like those of the history, oldest first; an older one counts less.</summary>
    public IReadOnlyList<Recommendation> ForUser(ReadOnlySpan<HistoryItem> history, ListRequest request)
    {
        var room = _rooms.Rent();
        var (voice, reasons) = (1f, new Dictionary<int, (float Voice, int ItemId)>());
        for (var number = history.Length - 1; number >= 0 && voice > .05f; number--, voice *= .8f)
        {
            if (!_places.TryGetValue(history[number].ItemId, out var from))
                continue;
            Compare(from, room.One);
            foreach (var place in room.One.Touched)
            {
                var score = voice * room.One[place] / (_norms[from] * _norms[place]) * PriceFactor(_products[from].Price, _products[place].Price);
                room.Sum.Add(place, score);
                if (!reasons.TryGetValue(place, out var reason) || score > reason.Voice)
                    reasons[place] = (score, history[number].ItemId);
            }
            room.One.Clear();
        }
        var list = Choose(history, room.Sum, reasons, request);
        room.Sum.Clear();
        _rooms.Return(room);
        return list;
    }

    private List<Recommendation> Choose(ReadOnlySpan<HistoryItem> history, ScoreBoard sum, Dictionary<int, (float Voice, int ItemId)> reasons, ListRequest request)
    {
        var met = new HashSet<int>();
        foreach (var item in history)
            met.Add(item.ItemId);
        var ranked = sum.Touched.ToArray();
        Array.Sort(ranked, (one, other) => sum[other] != sum[one] ? sum[other].CompareTo(sum[one]) : _products[one].ItemId.CompareTo(_products[other].ItemId));
        var list = new List<Recommendation>();
        foreach (var place in ranked)
        {
            if (list.Count >= request.Count)
                break;
            var id = _products[place].ItemId;
            if ((request.Repeats || !met.Contains(id)) && (request.Allow is null || request.Allow(id)))
                list.Add(new(id, sum[place], CandidateSource.Content, reasons[place].ItemId));
        }
        return list;
    }

    /// <summary>A trait that more products share than are worth looking at says nothing.</summary>
    private void Compare(int from, ScoreBoard board)
    {
        foreach (var trait in TraitsOf(_products[from]))
        {
            var (holders, weight) = (_holders[trait], Idf(trait));
            if (holders.Count > MostHolders)
                continue;
            foreach (var place in holders)
            {
                if (place != from)
                    board.Add(place, weight * weight);
            }
        }
    }

    private float Idf((int, int) trait) => MathF.Log(1 + (_products.Length / (float)_holders[trait].Count));

    private static float PriceFactor(decimal one, decimal other) =>
        one <= 0 || other <= 0 ? .7f : (float)Math.Exp(-Math.Abs(Math.Log((double)other / (double)one)) / PriceWidth);

    private static IEnumerable<(int Kind, int Id)> TraitsOf(ProductTraits product)
    {
        foreach (var id in product.CategoryIds.Distinct())
            yield return (0, id);
        foreach (var id in product.TagIds.Distinct())
            yield return (1, id);
        if (product.ManufacturerId > 0)
            yield return (2, product.ManufacturerId);
    }
}
