using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Simulation;

/// <summary>Replays what customers did against two sets of rules, one customer after the other. Start and end dates of rules are left out of account.</summary>
public sealed class EarningSimulator(IReadOnlyList<EarningRule> now, IReadOnlyList<EarningRule> then, SimulationTotals totals)
{
    private readonly Side _now = new(now, totals.Now);
    private readonly Side _then = new(then, totals.Then);

    /// <summary>What the customer who was added last would have earned and kept, by when.</summary>
    public IReadOnlyList<TierEntry> EarnedNow => _now.Earned;
    public IReadOnlyList<TierEntry> EarnedThen => _then.Earned;

    public bool NeedsCategories { get; } = now.Concat(then).Any(rule => rule.Categories.Count > 0);

    /// <param name="done">All of one customer, the oldest first.</param>
    public void Add(EarningPerson person, IReadOnlyList<SimulatedPurchase> done)
    {
        _now.Earned.Clear();
        _then.Earned.Clear();
        if (done.Count == 0)
            return;
        totals.Customers++;
        totals.Orders += done.Count(one => one.Order is not null);
        _now.Add(person, done);
        _then.Add(person, done);
    }

    private sealed class Side(IReadOnlyList<EarningRule> rules, SideTotals totals)
    {
        private readonly EarningRule[] _rules = [.. rules.Select(rule => rule with { FromUtc = null, UntilUtc = null }).OrderByDescending(rule => rule.Priority).ThenBy(rule => rule.Id)];
        private readonly Dictionary<int, Counter> _counters = [];

        public List<TierEntry> Earned { get; } = [];

        public void Add(EarningPerson person, IReadOnlyList<SimulatedPurchase> done)
        {
            foreach (var counter in _counters.Values)
                counter.Clear();
            var earned = 0L;
            foreach (var one in done)
                earned += Add(person, one);
            if (earned > 0)
                totals.Earners++;
            var group = 0;
            while (group < SideTotals.Ends.Count && earned > SideTotals.Ends[group])
                group++;
            totals.Groups[group]++;
        }

        private long Add(EarningPerson person, SimulatedPurchase one)
        {
            EarnedBefore Before(int rule) => _counters.TryGetValue(rule, out var counter) ? counter.Before(one.Day, totals.KeptByRule.GetValueOrDefault(rule)) : new EarnedBefore(0, 0, 0, totals.KeptByRule.GetValueOrDefault(rule));
            var outcomes = one.Order is { } order
                ? OrderEarning.Evaluate(order, person, _rules, Before)
                : OrderEarning.Evaluate(one.Kind, one.StoreId, one.OnUtc, person, _rules, Before);
            var kept = 0L;
            foreach (var outcome in outcomes)
            {
                if (outcome.Points == 0)
                    continue;
                var lost = one.Order is null ? 0 : one.Loss.PointsOf(outcome.Points, outcome.Amount, 0);
                totals.Points += outcome.Points;
                totals.Lost += lost;
                kept += outcome.Points - lost;
                var rule = outcome.Rule.Id;
                totals.ByRule[rule] = totals.ByRule.GetValueOrDefault(rule) + outcome.Points;
                totals.KeptByRule[rule] = totals.KeptByRule.GetValueOrDefault(rule) + outcome.Points - lost;
                if (!_counters.TryGetValue(rule, out var counter))
                    _counters[rule] = counter = new Counter();
                counter.Add(one.Day, outcome.Points - lost);
            }

            if (kept != 0)
            {
                var month = one.Day.Year * 100 + one.Day.Month;
                totals.ByMonth[month] = totals.ByMonth.GetValueOrDefault(month) + kept;
                Earned.Add(new TierEntry(one.OnUtc, kept));
            }

            return kept;
        }
    }

    /// <summary>What a rule has given to the customer at hand; his orders come in the order of their days.</summary>
    private sealed class Counter
    {
        private DateOnly _last;
        private int _today;
        private int _month;
        private int _ever;

        public void Clear() => (_last, _today, _month, _ever) = (default, 0, 0, 0);

        public EarnedBefore Before(DateOnly day, long toAll) =>
            new(day == _last ? _today : 0, day.Year == _last.Year && day.Month == _last.Month ? _month : 0, _ever, toAll);

        public void Add(DateOnly day, int points)
        {
            var before = Before(day, 0);
            (_last, _today, _month, _ever) = (day, before.Today + points, before.ThisMonth + points, _ever + points);
        }
    }
}
