namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Tuning;

/// <summary>Options of a graph and how fast the shopper's older items fall silent.</summary>
internal readonly record struct Decayed<T>(T Options, float Decay);
