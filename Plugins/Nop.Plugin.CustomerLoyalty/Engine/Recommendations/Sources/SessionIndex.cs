using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

/// <summary>Past sessions, the newest first, and for every item where it stands in them.</summary>
internal sealed class SessionIndex
{
    private readonly int[] _sessions;

    internal SessionIndex(int items, SparseRows sessions)
    {
        Items = items;
        Sessions = sessions;
        Places = sessions.TransposePositions(items);
        var sessionOf = new int[sessions.Values.Length];
        for (var session = 0; session < sessions.Count; session++)
            sessionOf.AsSpan(sessions.Starts[session], sessions.Length(session)).Fill(session);
        _sessions = Array.ConvertAll(Places.Values, place => sessionOf[place]);
    }

    public int Items { get; }

    /// <summary>Items of each session, oldest first.</summary>
    public SparseRows Sessions { get; }

    /// <summary>Places of each item in the values of <see cref="Sessions"/>; newest session first.</summary>
    public SparseRows Places { get; }

    /// <summary>The session of each of the item's places, beside them: read one after the other, not here and there.</summary>
    public ReadOnlySpan<int> SessionsOf(int item) => _sessions.AsSpan(Places.Starts[item], Places.Length(item));

    /// <summary>Asks for what is known of these items all at once; see <see cref="Graphs.ItemGraph.Fetch"/>.</summary>
    public bool Fetch(ReadOnlySpan<int> items)
    {
        var all = 0;
        foreach (var item in items)
        {
            var start = Places.Starts[item];
            if (start < _sessions.Length)
                all |= Places.Values[start] | _sessions[start];
        }

        return all >= 0;
    }

    public static SessionIndex Build(TrainingSet set, NeighbourOptions options)
    {
        var spans = new List<(int Start, int End, uint Time)>(set.Users);
        for (var user = 0; user < set.Users; user++)
            Split(set, user, options, spans);
        // Newest first; without times a later line of the data is taken for newer.
        spans.Reverse();
        if (set.Times is not null)
            spans = [.. spans.OrderByDescending(span => span.Time)];
        var (starts, values) = (new List<int> { 0 }, new List<int>());
        foreach (var (start, end, _) in spans)
        {
            if (values.Count + end - start > options.MostEvents)
                break;
            values.AddRange(set.Sequences.Values.AsSpan(start, end - start));
            starts.Add(values.Count);
        }
        return new(set.Items, new([.. starts], [.. values]));
    }

    private static void Split(TrainingSet set, int user, NeighbourOptions options, List<(int, int, uint)> spans)
    {
        var end = set.Sequences.Starts[user + 1];
        var start = set.Sequences.Starts[user];
        for (var place = start + 1; place <= end; place++)
        {
            if (place < end && (options.Pause == 0 || set.Times is null || set.Times[place] - set.Times[place - 1] <= options.Pause))
                continue;
            var from = Math.Max(start, place - options.LongestSession);
            if (place - from >= 2)
                spans.Add((from, place, set.Times?[place - 1] ?? 0));
            start = place;
        }
    }
}
