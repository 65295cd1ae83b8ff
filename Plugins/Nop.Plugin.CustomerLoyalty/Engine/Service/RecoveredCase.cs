namespace Nop.Plugin.CustomerLoyalty.Engine.Service;

/// <param name="Bought">What the customer spent within so many days after the case was closed; null for nothing.</param>
/// <param name="Controls">The same of each customer that he is compared with.</param>
/// <param name="Cost">Of compensation that was given.</param>
public sealed record RecoveredCase(int CaseId, decimal? Bought, IReadOnlyList<decimal?> Controls, decimal Cost);
