namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

/// <summary>
/// Interactions of a shop in compact arrays. Items and users are numbered from 0 in the order of their ids. Immutable; may be read by
/// many threads.
/// </summary>
public sealed class TrainingSet
{
    private readonly Lazy<SparseRows> _holders;
    private readonly Lazy<SparseRows> _occurrences;

    internal TrainingSet(int[] userIds, int[] itemIds, SparseRows sequences, uint[]? times, SparseRows histories, bool ordered)
    {
        (UserIds, ItemIds, Sequences, Times, Histories, IsOrdered) = (userIds, itemIds, sequences, times, histories, ordered);
        _holders = new(() => Histories.Transpose(itemIds.Length));
        _occurrences = new(() => Sequences.TransposePositions(itemIds.Length));
    }

    /// <summary>Ascending; the place is the number of the user inside the engine.</summary>
    public int[] UserIds { get; }

    /// <summary>Ascending; the place is the number of the item inside the engine.</summary>
    public int[] ItemIds { get; }

    public int Users => UserIds.Length;

    public int Items => ItemIds.Length;

    /// <summary>Interactions that count, repeats included.</summary>
    public int Events => Sequences.Values.Length;

    /// <summary>Pairs of a user and an item.</summary>
    public int Pairs => Histories.Values.Length;

    /// <summary>Whether it is known what came first.</summary>
    public bool IsOrdered { get; }

    public bool HasTimes => Times is not null;

    /// <summary>Items of each user in order of time, with repeats.</summary>
    public SparseRows Sequences { get; }

    /// <summary>Beside the values of <see cref="Sequences"/>: seconds since 1970; null where times are not known.</summary>
    public uint[]? Times { get; }

    /// <summary>Each item of a user once, in the order of the last time, with its strength.</summary>
    public SparseRows Histories { get; }

    /// <summary>Users of each item, with strengths.</summary>
    internal SparseRows Holders => _holders.Value;

    /// <summary>Positions of each item in the values of <see cref="Sequences"/>.</summary>
    internal SparseRows Occurrences => _occurrences.Value;

    /// <summary>The same users and items without the marked places of <see cref="Sequences"/>; an item is left with the strength it had.</summary>
    internal TrainingSet Without(bool[] marked)
    {
        var left = marked.Count(mark => !mark);
        var writer = new TrainingSetWriter(Users, left, HasTimes);
        var kept = new HashSet<int>();
        for (var user = 0; user < Users; user++)
        {
            kept.Clear();
            for (var place = Sequences.Starts[user]; place < Sequences.Starts[user + 1]; place++)
            {
                if (marked[place])
                    continue;
                kept.Add(Sequences.Values[place]);
                writer.AddEvent(Sequences.Values[place], Times?[place] ?? 0);
            }
            for (var place = Histories.Starts[user]; place < Histories.Starts[user + 1]; place++)
            {
                if (kept.Contains(Histories.Values[place]))
                    writer.AddPair(Histories.Values[place], Histories.Weights?[place] ?? 1);
            }
            writer.EndUser();
        }
        return writer.Finish(UserIds, ItemIds, IsOrdered);
    }
}
