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
        Span<float> loudest = history.Length <= 256 ? stackalloc float[history.Length] : new float[history.Length];
        Listen(history, loudest);
        var list = new List<Recommendation>(request.Count);
        var wanted = request.Relevance < 1 ? request.Count * Spare : request.Count;
        var ranked = Math.Min(room.Sum.Touched.Length, request.Count * Spare);
        Collect(history, loudest, room, ranked, wanted, list);
        if (list.Count < wanted && ranked < room.Sum.Touched.Length)
        {
            list.Clear();
            Collect(history, loudest, room, room.Sum.Touched.Length, wanted, list);
        }
        if (request.Relevance < 1)
            list = Diversifier.Choose(parts, list, request.Count, request.Relevance);
        if (request.Fill)
        {
            Fill(parts.Trending, room, list);
            Fill(parts.BestSellers, room, list);
        }
        return list;
    }

    private void Collect(ShopperHistory history, ReadOnlySpan<float> loudest, RankingRoom room, int ranked, int wanted, List<Recommendation> list)
    {
        room.Ensure(ranked);
        var found = Blender.Strongest(room, room.Items.AsSpan(0, ranked), room.Scores.AsSpan(0, ranked));
        for (var place = 0; place < found && list.Count < wanted; place++)
        {
            var id = parts.ItemIds[room.Items[place]];
            if (request.Allow is null || request.Allow(id))
                list.Add(new(id, room.Scores[place], _sources.Length == 1 ? _sources[0].Source.Name : CandidateSource.Blend, Reason(history, loudest, room.Items[place])));
        }
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

    /// <summary>How much each item of the history can say at most: who cannot be the loudest is not asked.</summary>
    private void Listen(ShopperHistory history, Span<float> loudest)
    {
        loudest.Clear();
        for (var source = 0; source < _sources.Length; source++)
            if (_sources[source].Source is GraphSource graph && _greatest[source] > 0)
                for (var place = 0; place < loudest.Length; place++)
                    loudest[place] += _sources[source].Weight / _greatest[source] * graph.Loudest(history, place);
    }

    private int Reason(ShopperHistory history, ReadOnlySpan<float> loudest, int target)
    {
        const float Rounding = 1.0001f;
        var (greatest, reason) = (0f, 0);
        for (var place = history.Length - 1; place >= 0; place--)
        {
            if (loudest[place] * Rounding <= greatest)
                continue;
            var voice = 0f;
            for (var source = 0; source < _sources.Length; source++)
            {
                if (_sources[source].Source is GraphSource graph && _greatest[source] > 0)
                    voice += _sources[source].Weight / _greatest[source] * graph.Voice(history, place, target);
            }
            if (voice > greatest && history.Items[place] != target)
                (greatest, reason) = (voice, parts.ItemIds[history.Items[place]]);
        }
        return reason;
    }
}
