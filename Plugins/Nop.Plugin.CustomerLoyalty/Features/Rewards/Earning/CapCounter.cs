using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

/// <summary>What rules with a cap have given to some customers, this run included.</summary>
public sealed class CapCounter
{
    private readonly List<(int RuleId, int CustomerId, DateOnly Day, int Points)> _given = [];
    private readonly Dictionary<int, long> _toAll = [];

    public static async Task<CapCounter> ReadAsync(GrantStore grants, IEnumerable<EarningRule> rules, IEnumerable<int> customerIds, Func<DateTime, DateOnly> dayOf)
    {
        var (counter, capped) = (new CapCounter(), CappedOf(rules));
        if (capped.Count > 0)
            counter.Take(await grants.OfRulesAsync([.. capped.Select(rule => rule.Id)], [.. customerIds.Distinct()]), dayOf);
        await counter.TakeAllAsync(capped, grants.SumOfRuleAsync);
        return counter;
    }

    /// <summary>For what is earned today and nothing else, by one customer: no more rows than this month has.</summary>
    /// <param name="customerId">0 for nobody in particular.</param>
    /// <param name="toAll">What a rule has given to all customers.</param>
    public static async Task<CapCounter> ReadTodayAsync(
        GrantStore grants, IEnumerable<EarningRule> rules, int customerId, DateOnly today, Func<DateTime, DateOnly> dayOf, Func<int, Task<long>> toAll)
    {
        var (counter, capped) = (new CapCounter(), CappedOf(rules));
        if (capped.Count > 0 && customerId > 0)
        {
            // No zone is more than a day away from Greenwich.
            var since = new DateOnly(today.Year, today.Month, 1).AddDays(-1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            var (recent, before) = await grants.OfRulesAsync([.. capped.Select(rule => rule.Id)], customerId, since);
            counter.Take(recent, dayOf);
            counter.Take(before, _ => DateOnly.MinValue);
        }

        await counter.TakeAllAsync(capped, toAll);
        return counter;
    }

    public EarnedBefore Before(int ruleId, int customerId, DateOnly day)
    {
        var (today, month, ever) = (0, 0, 0);
        foreach (var given in _given)
            if (given.RuleId == ruleId && given.CustomerId == customerId)
            {
                ever += given.Points;
                month += given.Day.Year == day.Year && given.Day.Month == day.Month ? given.Points : 0;
                today += given.Day == day ? given.Points : 0;
            }

        return new EarnedBefore(today, month, ever, _toAll.GetValueOrDefault(ruleId));
    }

    public void Add(int ruleId, int customerId, DateOnly day, int points)
    {
        _given.Add((ruleId, customerId, day, points));
        if (_toAll.TryGetValue(ruleId, out var all))
            _toAll[ruleId] = all + points;
    }

    private void Take(IEnumerable<GrantSum> sums, Func<DateTime, DateOnly> dayOf)
    {
        foreach (var sum in sums)
            _given.Add((sum.RuleId, sum.CustomerId, dayOf(sum.EarnedOnUtc), sum.Points));
    }

    private async Task TakeAllAsync(IEnumerable<EarningRule> capped, Func<int, Task<long>> toAll)
    {
        foreach (var rule in capped.Where(rule => rule.CapOfAll > 0))
            _toAll[rule.Id] = await toAll(rule.Id);
    }

    private static List<EarningRule> CappedOf(IEnumerable<EarningRule> rules) =>
        [.. rules.Where(rule => (rule.CapPerDay | rule.CapPerMonth | rule.CapPerCustomer | rule.CapOfAll) > 0).DistinctBy(rule => rule.Id)];
}
