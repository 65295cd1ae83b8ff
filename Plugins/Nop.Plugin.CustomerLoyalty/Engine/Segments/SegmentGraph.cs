namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

/// <summary>Which segment refers to which.</summary>
/// <param name="references">For each segment those that its rule names; segments that are not keys are unknown and end a path.</param>
public sealed class SegmentGraph(IReadOnlyDictionary<int, IReadOnlyList<int>> references)
{
    /// <summary>The way from a segment back to itself, beginning with it; empty when there is none.</summary>
    public IReadOnlyList<int> CycleFrom(int segmentId)
    {
        var path = new List<int> { segmentId };
        var seen = new HashSet<int>();
        return Find(segmentId) ? path : [];

        bool Find(int from)
        {
            foreach (var next in references.GetValueOrDefault(from, []))
            {
                if (next == segmentId)
                    return true;
                if (!seen.Add(next))
                    continue;
                path.Add(next);
                if (Find(next))
                    return true;
                path.RemoveAt(path.Count - 1);
            }

            return false;
        }
    }

    /// <summary>All segments, each after those that it refers to; the order of circular ones among themselves is by number.</summary>
    public IReadOnlyList<int> InOrder()
    {
        var order = new List<int>();
        var seen = new HashSet<int>();
        foreach (var segmentId in references.Keys.Order())
            Visit(segmentId);
        return order;

        void Visit(int segmentId)
        {
            if (!references.ContainsKey(segmentId) || !seen.Add(segmentId))
                return;
            foreach (var needed in references[segmentId])
                Visit(needed);
            order.Add(segmentId);
        }
    }

    public IEnumerable<int> ReferringTo(int segmentId) => references.Where(pair => pair.Value.Contains(segmentId)).Select(pair => pair.Key);
}
