using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Simulation;

/// <summary>In which tier each customer would be at the end of a replay, by the rules that hold and by those that are tried.</summary>
public sealed class TierSimulator(TierTrial trial, TierTotals totals)
{
    private readonly TierOrders _orders = new();

    /// <param name="earned">Points of the replay, by the rules that hold and by those that are tried; for tiers that count points.</param>
    public void Add(int customerId, IReadOnlyCollection<TierFact> facts, DateTime sinceUtc, DateTime atUtc, (IReadOnlyList<TierEntry> Now, IReadOnlyList<TierEntry> Then) earned)
    {
        var from = TierOf(trial.Now, facts, sinceUtc, atUtc, earned.Now);
        var to = TierOf(trial.Then, facts, sinceUtc, atUtc, earned.Then);
        totals.Now[from] = totals.Now.GetValueOrDefault(from) + 1;
        totals.Then[to] = totals.Then.GetValueOrDefault(to) + 1;
        if (from != to)
            totals.Move(customerId, PlaceOf(to) > PlaceOf(from));
    }

    private int TierOf(TierRules rules, IReadOnlyCollection<TierFact> facts, DateTime sinceUtc, DateTime atUtc, IReadOnlyList<TierEntry> earned) =>
        rules.IdOf(TierStanding.Of(rules, rules.Measure == TierMeasure.Points ? earned : _orders.Count(rules.Measure, facts), sinceUtc, atUtc).Rank);

    /// <summary>Tiers keep their order as it is now; one that is tried for the first time stands by what it takes.</summary>
    private int PlaceOf(int tierId) => trial.Now.RankOfId(tierId) is > 0 and var rank ? rank : trial.Then.RankOfId(tierId);
}

/// <summary>Both sides of a trial of tiers.</summary>
public sealed record TierTrial(TierRules Now, TierRules Then);
