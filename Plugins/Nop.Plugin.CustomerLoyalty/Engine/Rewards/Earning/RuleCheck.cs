namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

/// <summary>Whether a rule can be saved.</summary>
public static class RuleCheck
{
    public const int MostPoints = 1_000_000;
    public const int MostDays = 3_650;
    public const int MostEvery = 1_000;
    public const int MostIds = 200;
    public const int LongestName = 100;
    public const int MostHoldOut = 50;

    public static IEnumerable<RuleProblem> Problems(EarningRule rule)
    {
        if (string.IsNullOrWhiteSpace(rule.Name) || rule.Name.Length > LongestName)
            yield return new RuleProblem(nameof(rule.Name), RuleProblemKind.Missing);
        if (rule.Points is <= 0 or > MostPoints)
            yield return new RuleProblem(nameof(rule.Points), RuleProblemKind.OutOfRange);
        if (rule.PerAmount is <= 0 or > 1_000_000)
            yield return new RuleProblem(nameof(rule.PerAmount), RuleProblemKind.OutOfRange);
        if (rule.Every is < 1 or > MostEvery)
            yield return new RuleProblem(nameof(rule.Every), RuleProblemKind.OutOfRange);
        if (rule.MinimumAmount is < 0 or > 1_000_000_000)
            yield return new RuleProblem(nameof(rule.MinimumAmount), RuleProblemKind.OutOfRange);
        if (rule.UntilUtc <= rule.FromUtc)
            yield return new RuleProblem(nameof(rule.UntilUtc), RuleProblemKind.EndsBeforeItBegins);
        if (rule.PendingDays is < 0 or > MostDays)
            yield return new RuleProblem(nameof(rule.PendingDays), RuleProblemKind.OutOfRange);
        if (rule.ValidDays is < 0 or > MostDays)
            yield return new RuleProblem(nameof(rule.ValidDays), RuleProblemKind.OutOfRange);
        if (rule.HoldOutPercent is < 0 or > MostHoldOut)
            yield return new RuleProblem(nameof(rule.HoldOutPercent), RuleProblemKind.OutOfRange);
        if (rule.Products.Count > MostIds)
            yield return new RuleProblem(nameof(rule.Products), RuleProblemKind.TooMany);
        if (rule.Categories.Count > MostIds)
            yield return new RuleProblem(nameof(rule.Categories), RuleProblemKind.TooMany);
        foreach (var (field, cap) in new[]
        {
            (nameof(rule.CapPerDay), rule.CapPerDay), (nameof(rule.CapPerMonth), rule.CapPerMonth), (nameof(rule.CapPerCustomer), rule.CapPerCustomer), (nameof(rule.CapOfAll), rule.CapOfAll)
        })
            if (cap < 0)
                yield return new RuleProblem(field, RuleProblemKind.OutOfRange);
    }
}
