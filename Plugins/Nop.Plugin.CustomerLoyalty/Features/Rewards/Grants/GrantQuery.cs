namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>Which grants are wanted; 0 for any.</summary>
public sealed record GrantQuery(int CustomerId = 0, int SourceId = 0, int StateId = 0, int RuleId = 0);
