namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;

/// <summary>Association rules of baskets (Agrawal et al. 1993).</summary>
/// <param name="Support">Baskets that must hold both products.</param>
/// <param name="Lift">How many times more often together than by chance, at least.</param>
/// <param name="Neighbours">Strongest sources kept of each target.</param>
public sealed record TogetherOptions(int Support = 3, float Lift = 1.2f, int Neighbours = 20)
{
    /// <summary>Interactions of one shopper with pauses of at most so many seconds are one basket.</summary>
    public long Pause { get; init; } = 4 * 3_600;

    /// <summary>Of longer baskets the newest lines: a wholesaler's order says little about what belongs together.</summary>
    public int LongestBasket { get; init; } = 50;
}
