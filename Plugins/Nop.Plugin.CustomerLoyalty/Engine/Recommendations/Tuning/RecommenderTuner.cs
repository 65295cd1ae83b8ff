using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Evaluation;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Tuning;

/// <summary>Chooses options on questions that are held out of the training data itself; never looks at anything else.</summary>
public static class RecommenderTuner
{
    public static TuningResult Choose(TrainingSet set, RecommenderOptions defaults, TuningPlan plan, CancellationToken cancellation = default)
    {
        var start = set.IsOrdered ? defaults : RecommenderTrainer.Unordered(defaults);
        if (set.Events < plan.FewestEvents || set.Users < 50)
            return new(Cautious(start, plan), 0, false, new Dictionary<string, double>());
        var holdOut = Split(Sample(set, plan), plan);
        if (holdOut.Cases.Count < 50)
            return new(Cautious(start, plan), 0, false, new Dictionary<string, double>());
        return new TuningRun(new(holdOut, plan, start.Workers, cancellation), plan, start, cancellation).Choose();
    }

    private static RecommenderOptions Cautious(RecommenderOptions options, TuningPlan plan) =>
        plan.Repeats ? options with { Blend = options.Blend with { Repeats = 1 } } : options;

    private static HoldOut Split(TrainingSet set, TuningPlan plan) => plan.Goal switch
    {
        TuningGoal.Rest => HoldOutSplit.Random(set, .2, plan.Cases, plan.Seed),
        TuningGoal.NextVisit when set.HasTimes => HoldOutSplit.LastVisit(set, 43_200, plan.Cases, plan.Seed),
        TuningGoal.NextVisit or TuningGoal.Future => HoldOutSplit.LastPart(set, .2, plan.Cases, plan.Seed),
        TuningGoal.Session => HoldOutSplit.LastSequences(set, .1, plan.Cases, plan.Seed),
        _ => HoldOutSplit.Last(set, plan.Cases, plan.Seed, !plan.Repeats)
    };

    /// <summary>Of a large set the newest sequences, or a part of the users by chance.</summary>
    private static TrainingSet Sample(TrainingSet set, TuningPlan plan)
    {
        if (set.Events <= plan.MostEvents)
            return set;
        var users = Enumerable.Range(0, set.Users).ToArray();
        if (plan.Goal == TuningGoal.Session)
            users = [.. users.Reverse()];
        else
            new Random(plan.Seed).Shuffle(users);
        var drop = new bool[set.Events];
        var kept = 0;
        foreach (var user in users)
        {
            kept += set.Sequences.Length(user);
            if (kept > plan.MostEvents)
                drop.AsSpan(set.Sequences.Starts[user], set.Sequences.Length(user)).Fill(true);
        }
        return set.Without(drop);
    }
}
