namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;

/// <summary>Directed sequence rules: how often j came after i, a step further away counting <paramref name="StepDecay"/> times as much.</summary>
/// <param name="Reach">Steps between i and j at most.</param>
/// <param name="SourcePower">1 = the share of what followed i.</param>
/// <param name="TargetPower">Above 0 popular followers count less.</param>
/// <param name="Shrinkage">Added to the divisor: a pair seen once is no rule.</param>
public sealed record RuleOptions(float StepDecay = .8f, int Reach = 10, float SourcePower = 1, float TargetPower = .2f, float Shrinkage = 1)
{
    /// <summary>Strongest sources kept of each target.</summary>
    public int Neighbours { get; init; } = 100;

    /// <summary>Share of a rule's weight that also holds backwards, from j to i.</summary>
    public float Backwards { get; init; }
}
