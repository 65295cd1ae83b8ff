namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Evaluation;

/// <summary>A customer whose last order was taken out.</summary>
/// <param name="User">The engine's number.</param>
/// <param name="Day">Seconds since 1970 of the beginning of that day (UTC).</param>
/// <param name="New">The engine's numbers of the products of the order that he had not bought before.</param>
/// <param name="Again">Those that he had.</param>
public sealed record LastOrderCase(int User, long Day, int[] New, int[] Again);
