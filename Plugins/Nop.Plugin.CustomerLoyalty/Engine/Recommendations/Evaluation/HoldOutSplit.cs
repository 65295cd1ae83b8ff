using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Evaluation;

/// <summary>Takes known answers out of a training set. The items keep their numbers.</summary>
public static class HoldOutSplit
{
    /// <summary>The last event of each of at most <paramref name="mostUsers"/> users who have two or more.</summary>
    /// <param name="newOnly">Whether the last item must be one the user had not met before; then all of its events are taken out.</param>
    public static HoldOut Last(TrainingSet set, int mostUsers, int seed, bool newOnly) =>
        Split(set, mostUsers, seed, 2, (user, drop) => Last(set, user, drop, newOnly));

    /// <summary>A share of each user's items, at least one, chosen by chance.</summary>
    public static HoldOut Random(TrainingSet set, double share, int mostUsers, int seed)
    {
        var chance = new Random(seed);
        return Split(set, mostUsers, seed, 2, (user, drop) =>
        {
            var items = set.Histories[user].ToArray();
            chance.Shuffle(items);
            var wanted = items[..Math.Max(1, (int)(items.Length * share))];
            MarkAll(set, user, wanted, drop);
            return [wanted];
        });
    }

    /// <summary>What each user took new on the last visit, which began after the last pause of so many seconds. Needs times.</summary>
    public static HoldOut LastVisit(TrainingSet set, long pause, int mostUsers, int seed) => Split(set, mostUsers, seed, 2, (user, drop) =>
    {
        var from = set.Sequences.Starts[user + 1] - 1;
        while (from > set.Sequences.Starts[user] && set.Times![from] - set.Times[from - 1] <= pause)
            from--;
        return Tail(set, user, from, drop);
    });

    /// <summary>What each user took new in the last share of the events.</summary>
    public static HoldOut LastPart(TrainingSet set, double share, int mostUsers, int seed) => Split(set, mostUsers, seed, 2,
        (user, drop) => Tail(set, user, set.Sequences.Starts[user + 1] - Math.Max(1, (int)(set.Sequences.Length(user) * share)), drop));

    /// <summary>Whole sequences at the end of the data; every item but the first of each is asked for after those before it.</summary>
    public static HoldOut LastSequences(TrainingSet set, double share, int mostCases, int seed)
    {
        var count = Math.Max(1, (int)(set.Users * share));
        var users = NewestUsers(set, count);
        var drop = new bool[set.Events];
        var cases = new List<EvaluationCase>();
        foreach (var user in users)
        {
            drop.AsSpan(set.Sequences.Starts[user], set.Sequences.Length(user)).Fill(true);
            var items = set.Sequences[user].ToArray();
            for (var place = 1; place < items.Length; place++)
                cases.Add(new(items[..place], [items[place]]));
        }
        var sample = cases.ToArray();
        if (sample.Length > mostCases)
        {
            new Random(seed).Shuffle(sample);
            sample = sample[..mostCases];
        }
        return Finish(set, drop, sample);
    }

    private static IEnumerable<int> NewestUsers(TrainingSet set, int count)
    {
        var users = Enumerable.Range(0, set.Users);
        return set.Times is null
            ? users.Skip(set.Users - count)
            : users.Where(user => set.Sequences.Length(user) > 0).OrderBy(user => set.Times[set.Sequences.Starts[user + 1] - 1]).TakeLast(count);
    }

    private static HoldOut Split(TrainingSet set, int mostUsers, int seed, int fewest, Func<int, bool[], IReadOnlyList<int[]>> take)
    {
        var users = Enumerable.Range(0, set.Users).Where(user => set.Histories.Length(user) >= fewest).ToArray();
        if (users.Length > mostUsers)
        {
            new Random(seed).Shuffle(users);
            users = users[..mostUsers];
            Array.Sort(users);
        }
        var drop = new bool[set.Events];
        var cases = new List<EvaluationCase>(users.Length);
        foreach (var user in users)
        {
            foreach (var wanted in take(user, drop))
                cases.Add(new(Left(set, user, drop), wanted));
        }
        return Finish(set, drop, cases);
    }

    private static IReadOnlyList<int[]> Last(TrainingSet set, int user, bool[] drop, bool newOnly)
    {
        var items = set.Sequences[user];
        var last = items.Length - 1;
        while (newOnly && last > 0 && items[..last].Contains(items[last]))
            last--;
        if (last == 0)
            return [];
        int[] wanted = [items[last]];
        if (newOnly)
            MarkAll(set, user, wanted, drop);
        else
            drop[set.Sequences.Starts[user] + last] = true;
        return [wanted];
    }

    private static IReadOnlyList<int[]> Tail(TrainingSet set, int user, int from, bool[] drop)
    {
        var (start, end) = (set.Sequences.Starts[user], set.Sequences.Starts[user + 1]);
        int[] wanted = [.. set.Sequences.Values[from..end].Except(set.Sequences.Values[start..from])];
        if (from == start || wanted.Length == 0)
            return [];
        drop.AsSpan(from, end - from).Fill(true);
        return [wanted];
    }

    private static void MarkAll(TrainingSet set, int user, int[] wanted, bool[] drop)
    {
        for (var place = set.Sequences.Starts[user]; place < set.Sequences.Starts[user + 1]; place++)
            drop[place] |= wanted.Contains(set.Sequences.Values[place]);
    }

    private static int[] Left(TrainingSet set, int user, bool[] drop)
    {
        var left = new List<int>(set.Sequences.Length(user));
        for (var place = set.Sequences.Starts[user]; place < set.Sequences.Starts[user + 1]; place++)
        {
            if (!drop[place])
                left.Add(set.Sequences.Values[place]);
        }
        return [.. left];
    }

    private static HoldOut Finish(TrainingSet set, bool[] drop, IReadOnlyList<EvaluationCase> cases) => new(set.Without(drop), cases);
}
