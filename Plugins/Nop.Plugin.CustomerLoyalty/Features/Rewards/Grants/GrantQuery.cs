namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>Which grants are wanted; 0 for any.</summary>
/// <param name="OnlyOf">Customers that the reader may see; null for all.</param>
public sealed record GrantQuery(int CustomerId = 0, int SourceId = 0, int StateId = 0, int RuleId = 0, int[]? OnlyOf = null);
