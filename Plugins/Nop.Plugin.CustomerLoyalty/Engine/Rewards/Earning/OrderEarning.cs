namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

/// <summary>
/// What all rules together give for an order. Rules are asked by priority, of equals the older first; caps are applied last, each to
/// what its rule would have given. The same input always gives the same, whenever it is asked.
/// </summary>
public static class OrderEarning
{
    /// <param name="before">What a rule gave before, by its number.</param>
    public static IReadOnlyList<RuleOutcome> Evaluate(EarningOrder order, EarningPerson person, IReadOnlyList<EarningRule> rules, Func<int, EarnedBefore> before)
    {
        var asked = rules.Where(rule => rule.Kind.IsOrder()).OrderByDescending(rule => rule.Priority).ThenBy(rule => rule.Id)
            .Select(rule => RuleTest.OfOrder(rule, order, person)).ToList();
        return Settle(asked, before);
    }

    /// <summary>The same for one other thing that a customer did.</summary>
    public static IReadOnlyList<RuleOutcome> Evaluate(EarningKind kind, int storeId, DateTime onUtc, EarningPerson person, IReadOnlyList<EarningRule> rules, Func<int, EarnedBefore> before)
    {
        var asked = rules.Where(rule => rule.Kind == kind).OrderByDescending(rule => rule.Priority).ThenBy(rule => rule.Id)
            .Select(rule => RuleTest.OfDeed(rule, storeId, onUtc, person)).ToList();
        return Settle(asked, before);
    }

    private static List<RuleOutcome> Settle(List<RuleOutcome> asked, Func<int, EarnedBefore> before)
    {
        var end = asked.FindIndex(outcome => outcome.Points > 0 && outcome.Rule.Stacking == EarningStacking.Ends);
        for (var number = end + 1; end >= 0 && number < asked.Count; number++)
            asked[number] = Without(asked[number], EarningRefusal.Ended);

        for (var number = 0; number < asked.Count; number++)
            asked[number] = Capped(asked[number], before);

        var best = -1;
        for (var number = 0; number < asked.Count; number++)
            if (asked[number].Rule.Stacking == EarningStacking.BestOnly && asked[number].Points > (best < 0 ? 0 : asked[best].Points))
                best = number;
        for (var number = 0; number < asked.Count; number++)
            if (number != best && asked[number].Rule.Stacking == EarningStacking.BestOnly)
                asked[number] = Without(asked[number], EarningRefusal.NotTheBest);
        return asked;
    }

    private static RuleOutcome Without(RuleOutcome outcome, EarningRefusal refusal) => outcome.Points == 0 ? outcome : outcome with { Points = 0, Refusal = refusal };

    private static RuleOutcome Capped(RuleOutcome outcome, Func<int, EarnedBefore> before)
    {
        var rule = outcome.Rule;
        if (outcome.Points == 0 || (rule.CapPerDay | rule.CapPerMonth | rule.CapPerCustomer | rule.CapOfAll) == 0)
            return outcome;
        var earned = before(rule.Id);
        outcome = Cap(outcome, rule.CapPerDay, earned.Today, EarningRefusal.CapOfDay);
        outcome = Cap(outcome, rule.CapPerMonth, earned.ThisMonth, EarningRefusal.CapOfMonth);
        outcome = Cap(outcome, rule.CapPerCustomer, earned.Ever, EarningRefusal.CapOfCustomer);
        return Cap(outcome, rule.CapOfAll, earned.ToAll, EarningRefusal.CapOfAll);
    }

    private static RuleOutcome Cap(RuleOutcome outcome, int cap, long earned, EarningRefusal refusal)
    {
        var left = (int)Math.Max(0, cap - earned);
        return cap > 0 && outcome.Points > left ? outcome with { Points = left, Refusal = refusal } : outcome;
    }
}
