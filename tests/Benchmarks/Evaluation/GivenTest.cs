using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Evaluation;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

namespace Benchmarks.Evaluation;

/// <summary>A test part made by others: the items of each user there are asked for.</summary>
public static class GivenTest
{
    public static HoldOut Read(EvaluateOptions options, Layout train, TrainingSet set, Names users, Names items, List<string> notes)
    {
        var layout = LayoutDetector.Detect(options.Test!, options.Format, false);
        // Files of sequences may by chance have lines of one length; the training file says what they are.
        if (train.Shape == FileShape.Sequences)
            layout = train;
        notes.Add($"test read as {layout}");
        var wanted = new Dictionary<string, HashSet<string>>();
        foreach (var row in new InteractionFile(options.Test!, layout).Rows())
        {
            if (!wanted.TryGetValue(row.User, out var mine))
                wanted[row.User] = mine = [];
            mine.Add(row.Item);
        }
        var cases = new List<EvaluationCase>(wanted.Count);
        var (known, strangers, unknown) = (0, 0, 0);
        foreach (var (name, names) in wanted)
        {
            var user = Array.BinarySearch(set.UserIds, users.Find(name));
            strangers += user < 0 ? 1 : 0;
            int[] history = user < 0 ? [] : [.. set.Sequences[user]];
            var left = names.Select(item => Array.BinarySearch(set.ItemIds, items.Find(item)) is >= 0 and var place ? place : -1).ToList();
            unknown += left.Count(item => item < 0);
            if (!options.Repeats)
                known += left.RemoveAll(item => item >= 0 && history.Contains(item));
            if (left.Count > 0)
                cases.Add(new(history, [.. left]));
        }
        if (strangers > 0)
            notes.Add($"{strangers:N0} users of the test part are not in the training part: they get what is trending");
        if (unknown > 0)
            notes.Add($"{unknown:N0} wanted items are not in the training part: they count as not found");
        if (known > 0)
            notes.Add($"{known:N0} wanted items are in the user's own training part and were not asked for (--repeats asks for them)");
        return new(set, cases);
    }
}
