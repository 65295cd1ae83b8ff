using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Evaluation;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Tuning;

namespace Benchmarks.Evaluation;

/// <summary>The training part, the questions, and what was found out about the files.</summary>
public sealed record EvaluationData(HoldOut HoldOut, TuningGoal Goal, bool Ordered, IReadOnlyList<string> Notes)
{
    public static EvaluationData Read(EvaluateOptions options)
    {
        var layout = LayoutDetector.Detect(options.File, options.Format, options.Protocol == "sessions");
        var notes = new List<string> { $"read as {layout}" };
        var (users, items) = (new Names(), new Names());
        // Rows without times: their order counts only where the protocol needs one.
        var orderByLines = layout.Shape switch
        {
            FileShape.Sessions => true,
            FileShape.Sequences => options.Protocol != "given",
            _ => options.Protocol is "leave-last-out" or "sessions"
        };
        var ordered = options.Ordered ?? (layout.Time >= 0 || orderByLines);
        if (options.Protocol == "leave-last-out" && !ordered)
            throw new ArgumentException("leave-last-out needs to know what came last; leave --unordered out or use --protocol random.");
        var set = ReadSet(options.File, layout, ordered, users, items, notes);
        if (set.Events == 0)
            throw new InvalidDataException($"'{Path.GetFileName(options.File)}' holds no interactions.");
        var holdOut = options.Protocol switch
        {
            "random" => HoldOutSplit.Random(set, options.Share, int.MaxValue, options.Seed),
            "given" => GivenTest.Read(options, layout, set, users, items, notes),
            "sessions" => options.Test is null ? HoldOutSplit.LastSequences(set, .1, int.MaxValue, options.Seed) : new(set, SessionTest.Read(options.Test, set, items, notes)),
            _ => HoldOutSplit.Last(set, int.MaxValue, options.Seed, !options.Repeats)
        };
        if (holdOut.Cases.Count == 0)
            throw new InvalidDataException("Nothing can be asked for: no user has an item left for the test.");
        var goal = options.Protocol switch { "sessions" => TuningGoal.Session, "leave-last-out" => TuningGoal.Next, "given" when ordered => TuningGoal.Future, _ => TuningGoal.Rest };
        return new(holdOut, goal, ordered, notes);
    }

    private static TrainingSet ReadSet(string file, Layout layout, bool ordered, Names users, Names items, List<string> notes)
    {
        var log = new InteractionLog();
        var source = new InteractionFile(file, layout);
        foreach (var row in source.Rows())
            log.Add(new(users.Add(row.User), items.Add(row.Item), row.Time, Weight: layout.Weight >= 0 && row.Weight <= 0 ? 0 : 1));
        if (source.BadLines > 0)
            notes.Add($"{source.BadLines:N0} lines that cannot be read were left out");
        return log.Build(InteractionWeights.Equal, ordered);
    }
}
