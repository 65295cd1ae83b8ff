namespace Nop.Plugin.CustomerLoyalty.Features.Care.Fund;

/// <summary>Which lines to show; 0 for all.</summary>
/// <param name="OnlyOf">Lines of these customers and of nobody; null for all.</param>
public sealed record CareLineQuery(int FundId, int PlanId = 0, int KindId = 0, int CustomerId = 0, IReadOnlyCollection<int>? OnlyOf = null);
