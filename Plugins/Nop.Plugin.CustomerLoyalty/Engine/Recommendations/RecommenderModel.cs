using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations;

/// <summary>A trained model: immutable, in compact arrays, asked by many threads at once.</summary>
public sealed class RecommenderModel
{
    private readonly RoomPool _rooms;
    private readonly WeightedSource[] _sources;

    internal RecommenderModel(ModelParts parts)
    {
        Parts = parts;
        _sources = [.. parts.Sources().Select(source => new WeightedSource(source, parts.Options.Blend[source.Name])).Where(source => source.Weight > 0)];
        _rooms = new(() => new(parts.ItemIds.Length, parts.Neighbours?.Index.Sessions.Count ?? 0, parts.Options.Neighbours.Neighbours));
    }

    public RecommenderOptions Options => Parts.Options;

    /// <summary>Products the model knows.</summary>
    public int Items => Parts.ItemIds.Length;

    internal ModelParts Parts { get; }

    public bool Knows(int itemId) => Find(itemId) >= 0;

    /// <summary>Products for a shopper by his history, oldest first; without history what sells at the moment.</summary>
    public IReadOnlyList<Recommendation> ForUser(ReadOnlySpan<HistoryItem> history, ListRequest request)
    {
        Span<int> items = history.Length <= 256 ? stackalloc int[history.Length] : new int[history.Length];
        Span<float> strengths = history.Length <= 256 ? stackalloc float[history.Length] : new float[history.Length];
        var count = 0;
        foreach (var met in history)
        {
            var item = Find(met.ItemId);
            if (item < 0 || !(met.Strength > 0))
                continue;
            (items[count], strengths[count]) = (item, met.Strength);
            count++;
        }
        return List(new(items[..count], strengths[..count]), request);
    }

    /// <summary>The next product of a visit by the product ids seen in it, oldest first.</summary>
    public IReadOnlyList<Recommendation> ForSession(ReadOnlySpan<int> prefix, ListRequest request)
    {
        var history = new HistoryItem[prefix.Length];
        for (var place = 0; place < prefix.Length; place++)
            history[place] = new(prefix[place]);
        return ForUser(history, request);
    }

    /// <summary>Products that the same shoppers took; empty for a product the model does not know.</summary>
    public IReadOnlyList<Recommendation> SimilarTo(int itemId, ListRequest request) => Follow(Parts.Kernel, [itemId], CandidateSource.Kernel, request);

    /// <summary>Products that are in one basket with these more often than by chance.</summary>
    public IReadOnlyList<Recommendation> BoughtTogether(ReadOnlySpan<int> itemIds, ListRequest request) =>
        Follow(Parts.Together, itemIds, CandidateSource.BoughtTogether, request);

    public IReadOnlyList<Recommendation> Trending(ListRequest request) => List(default, request with { Repeats = true, Fill = true });

    internal int Find(int itemId) => Array.BinarySearch(Parts.ItemIds, itemId);

    /// <summary>The same model asking one source alone; filled up with trending items like every list.</summary>
    public RecommenderModel Only(CandidateSource source) =>
        new(Parts with { Options = Options with { Blend = BlendWeights.Only(source) } });

    /// <summary>For measuring: history and result in the engine's item numbers, best first; returns how many.</summary>
    public int Rank(ReadOnlySpan<int> met, bool repeats, Span<int> result)
    {
        var history = new ShopperHistory(met, []);
        var room = _rooms.Rent();
        Span<float> greatest = stackalloc float[_sources.Length];
        Mark(history, room, repeats, true);
        Blender.Sum(_sources, history, room, greatest);
        room.Ensure(result.Length);
        var found = Blender.Strongest(room, result, room.Scores.AsSpan(0, result.Length));
        foreach (var item in Parts.Trending.Items)
        {
            if (found == result.Length)
                break;
            if (room.Sum[item] == 0 && !room.Seen[item])
                result[found++] = item;
        }
        Mark(history, room, repeats, false);
        room.Sum.Clear();
        _rooms.Return(room);
        return found;
    }

    private IReadOnlyList<Recommendation> List(ShopperHistory history, ListRequest request)
    {
        var room = _rooms.Rent();
        Span<float> greatest = stackalloc float[_sources.Length];
        Mark(history, room, request.Repeats, true);
        Blender.Sum(_sources, history, room, greatest);
        var list = new ListMaker(Parts, _sources, greatest, request).Make(history, room);
        Mark(history, room, request.Repeats, false);
        room.Sum.Clear();
        _rooms.Return(room);
        return list;
    }

    private IReadOnlyList<Recommendation> Follow(ItemGraph graph, ReadOnlySpan<int> itemIds, CandidateSource name, ListRequest request)
    {
        var items = new int[itemIds.Length];
        var count = 0;
        foreach (var id in itemIds)
        {
            if (Find(id) is >= 0 and var item)
                items[count++] = item;
        }
        if (count == 0)
            return [];
        WeightedSource[] source = [new(new GraphSource(name, graph, 1, count), 1)];
        var history = new ShopperHistory(items.AsSpan(0, count), []);
        var room = _rooms.Rent();
        Span<float> greatest = stackalloc float[1];
        Mark(history, room, false, true);
        Blender.Sum(source, history, room, greatest);
        var list = new ListMaker(Parts, source, greatest, request with { Fill = false }).Make(history, room);
        Mark(history, room, false, false);
        room.Sum.Clear();
        _rooms.Return(room);
        return list;
    }

    private static void Mark(ShopperHistory history, RankingRoom room, bool repeats, bool seen)
    {
        if (repeats)
            return;
        foreach (var item in history.Items)
            room.Seen[item] = seen;
    }
}
