using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

/// <summary>What rules with a cap have given to some customers, this run included.</summary>
public sealed class CapCounter
{
    private readonly List<(int RuleId, int CustomerId, DateOnly Day, int Points)> _given = [];
    private readonly Dictionary<int, long> _toAll = [];

    public static Task<CapCounter> ReadAsync(GrantStore grants, IEnumerable<EarningRule> rules, IEnumerable<int> customerIds, Func<DateTime, DateOnly> dayOf) =>
        ReadAsync(grants, rules, customerIds, dayOf, grants.SumOfRuleAsync);

    /// <param name="toAll">What a rule has given to all customers.</param>
    public static async Task<CapCounter> ReadAsync(
        GrantStore grants, IEnumerable<EarningRule> rules, IEnumerable<int> customerIds, Func<DateTime, DateOnly> dayOf, Func<int, Task<long>> toAll)
    {
        var counter = new CapCounter();
        var capped = rules.Where(rule => (rule.CapPerDay | rule.CapPerMonth | rule.CapPerCustomer | rule.CapOfAll) > 0).DistinctBy(rule => rule.Id).ToList();
        if (capped.Count == 0)
            return counter;
        foreach (var sum in await grants.OfRulesAsync([.. capped.Select(rule => rule.Id)], [.. customerIds.Distinct()]))
            counter._given.Add((sum.RuleId, sum.CustomerId, dayOf(sum.EarnedOnUtc), sum.Points));
        foreach (var rule in capped.Where(rule => rule.CapOfAll > 0))
            counter._toAll[rule.Id] = await toAll(rule.Id);
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
}
