namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>How many customers' tiers changed in a month, and how.</summary>
/// <param name="Month">As 2026-03.</param>
public sealed record MovementMonth(string Month, int Up, int Down, int Kept, int ByHand);
