namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Tuning;

/// <summary>How options are chosen.</summary>
/// <param name="Elapsed">Time since the start; the engine has no clock of its own.</param>
/// <param name="Limit">After this time the best found so far stands.</param>
public sealed record TuningPlan(TuningGoal Goal, Func<TimeSpan> Elapsed, TimeSpan Limit)
{
    /// <summary>Whether items of the history may be wanted again.</summary>
    public bool Repeats { get; init; }

    /// <summary>Length of the lists that are judged.</summary>
    public int K { get; init; } = 20;

    /// <summary>Questions asked at most.</summary>
    public int Cases { get; init; } = 5_000;

    /// <summary>With more events a part of the users is tuned on.</summary>
    public int MostEvents { get; init; } = 1_500_000;

    /// <summary>With fewer events the defaults stand: a choice would be chance.</summary>
    public int FewestEvents { get; init; } = 2_000;

    public int Seed { get; init; } = 1;

    /// <summary>Whether this share of the limit is used up.</summary>
    public bool IsSpent(double share = 1) => Elapsed() >= Limit * share;
}
