using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;

/// <summary>From summed scores to the list: five times more than wanted are ranked, filtered last, then diversified and explained.</summary>
internal readonly ref struct ListMaker(ModelParts parts, ReadOnlySpan<WeightedSource> sources, ReadOnlySpan<float> greatest, ListRequest request)
{
    private const int Spare = 5;

    private readonly ReadOnlySpan<WeightedSource> _sources = sources;
    private readonly ReadOnlySpan<float> _greatest = greatest;

    public IReadOnlyList<Recommendation> Make(ShopperHistory history, RankingRoom room)
    {
        if (request.Count <= 0)
            return [];
        var wanted = request.Relevance < 1 ? request.Count * Spare : request.Count;
        var touched = room.Sum.Touched.Length;
        var ranked = Math.Min(touched, request.Allow is null ? wanted : request.Count * Spare);
        var kept = Keep(room, ranked, wanted);
        if (kept < wanted && ranked < touched)
            kept = Keep(room, touched, wanted);
        var list = Explain(history, room.Items.AsSpan(0, kept), room.Scores);
        if (request.Relevance < 1)
            list = Diversifier.Choose(parts, list, request.Count, request.Relevance);
        if (request.Fill)
        {
            Fill(parts.Trending, room, list);
            Fill(parts.BestSellers, room, list);
        }
        return list;
    }

    /// <summary>Leaves the strongest that are allowed in the room, best first; returns how many.</summary>
    private int Keep(RankingRoom room, int ranked, int wanted)
    {
        room.Ensure(ranked);
        var (items, scores) = (room.Items, room.Scores);
        var found = Blender.Strongest(room, items.AsSpan(0, ranked), scores.AsSpan(0, ranked));
        var kept = 0;
        for (var place = 0; place < found && kept < wanted; place++)
        {
            if (request.Allow is not null && !request.Allow(parts.ItemIds[items[place]]))
                continue;
            (items[kept], scores[kept]) = (items[place], scores[place]);
            kept++;
        }

        return kept;
    }

    private List<Recommendation> Explain(ShopperHistory history, ReadOnlySpan<int> items, ReadOnlySpan<float> scores)
    {
        Span<int> reasons = items.Length <= 256 ? stackalloc int[items.Length] : new int[items.Length];
        ListReasons.Find(_sources, _greatest, history, new(items, stackalloc ulong[ChosenItems.Words]), reasons);
        var name = _sources.Length == 1 ? _sources[0].Source.Name : CandidateSource.Blend;
        var list = new List<Recommendation>(Math.Max(items.Length, request.Count));
        for (var place = 0; place < items.Length; place++)
            list.Add(new(parts.ItemIds[items[place]], scores[place], name, reasons[place] < 0 ? 0 : parts.ItemIds[history.Items[reasons[place]]]));
        return list;
    }

    private void Fill(PopularSource source, RankingRoom room, List<Recommendation> list)
    {
        foreach (var item in source.Items)
        {
            if (list.Count >= request.Count)
                return;
            var id = parts.ItemIds[item];
            if (!room.Seen[item] && (request.Allow is null || request.Allow(id)) && !list.Exists(chosen => chosen.ItemId == id))
                list.Add(new(id, 0, source.Name));
        }
    }
}
