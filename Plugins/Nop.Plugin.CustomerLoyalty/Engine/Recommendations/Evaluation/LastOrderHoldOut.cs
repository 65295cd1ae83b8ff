using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Evaluation;

/// <summary>A shop's interactions without the last orders of some customers, and those orders.</summary>
/// <param name="Train">Everything that shoppers did.</param>
/// <param name="Bought">What they bought; the same users and items.</param>
public sealed record LastOrderHoldOut(TrainingSet Train, TrainingSet Bought, IReadOnlyList<LastOrderCase> Cases)
{
    private const uint Seconds = 86_400;

    /// <summary>
    /// Takes out, of at most so many customers who bought on two days or more, the last day on which they bought, with all that they
    /// did on that day and later: the views that lead to an order would give it away.
    /// </summary>
    /// <param name="all">With times.</param>
    /// <param name="bought">Of the same log.</param>
    public static LastOrderHoldOut Of(TrainingSet all, TrainingSet bought, int mostUsers, int seed)
    {
        if (all.Times is null || bought.Times is null)
            return new(all, bought, []);
        var users = Enumerable.Range(0, bought.Users).Where(user => FirstDay(bought, user) is { } first && first < LastDay(bought, user)).ToArray();
        if (users.Length > mostUsers)
        {
            new Random(seed).Shuffle(users);
            users = users[..mostUsers];
            Array.Sort(users);
        }

        var (drop, dropBought) = (new bool[all.Events], new bool[bought.Events]);
        var cases = new List<LastOrderCase>(users.Length);
        foreach (var user in users)
        {
            var from = LastDay(bought, user) * Seconds;
            Mark(all, user, from, drop);
            var last = Mark(bought, user, from, dropBought);
            var before = new HashSet<int>();
            for (var place = bought.Sequences.Starts[user]; place < bought.Sequences.Starts[user + 1] && bought.Times[place] < from; place++)
                before.Add(bought.Sequences.Values[place]);
            cases.Add(new(user, from, [.. last.Where(item => !before.Contains(item))], [.. last.Where(before.Contains)]));
        }

        return new(all.Without(drop), bought.Without(dropBought), cases);
    }

    private static uint? FirstDay(TrainingSet set, int user) => set.Sequences.Length(user) == 0 ? null : set.Times![set.Sequences.Starts[user]] / Seconds;

    private static uint LastDay(TrainingSet set, int user) => set.Times![set.Sequences.Starts[user + 1] - 1] / Seconds;

    private static HashSet<int> Mark(TrainingSet set, int user, uint from, bool[] drop)
    {
        var items = new HashSet<int>();
        for (var place = set.Sequences.Starts[user]; place < set.Sequences.Starts[user + 1]; place++)
        {
            if (set.Times![place] < from)
                continue;
            drop[place] = true;
            items.Add(set.Sequences.Values[place]);
        }

        return items;
    }
}
