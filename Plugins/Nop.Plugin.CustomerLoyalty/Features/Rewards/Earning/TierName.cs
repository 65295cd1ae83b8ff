namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

public sealed record TierName(int Id, string Name);
