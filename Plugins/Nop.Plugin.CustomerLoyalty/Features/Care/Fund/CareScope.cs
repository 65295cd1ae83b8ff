namespace Nop.Plugin.CustomerLoyalty.Features.Care.Fund;

/// <summary>What a decision about a fund has to know: these are read, nothing else.</summary>
/// <param name="Tasks">Whose lines are read one by one.</param>
/// <param name="Gifts">Of which pieces are counted.</param>
/// <param name="Carried">Whether what came from other years is read.</param>
public sealed record CareScope(IReadOnlyCollection<int> Plans, IReadOnlyCollection<int> Customers, IReadOnlyCollection<int> Tasks, IReadOnlyCollection<int> Gifts, bool Carried = false)
{
    public static CareScope OfPlan(int planId) => new([planId], [], [], [], true);
}
