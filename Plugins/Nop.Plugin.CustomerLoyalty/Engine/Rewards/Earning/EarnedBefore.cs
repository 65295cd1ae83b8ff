namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

/// <summary>Points that a rule has given before, what was taken back left out.</summary>
/// <param name="ToAll">To all customers together.</param>
public readonly record struct EarnedBefore(int Today, int ThisMonth, int Ever, long ToAll);
