namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Evaluation;

/// <summary>What a shop's own orders say of its lists of so many products.</summary>
/// <param name="NewCases">Customers whose last order held a product that was new to them.</param>
/// <param name="AgainCases">Customers whose last order held a product that they had bought before.</param>
public sealed record EvaluationReport(int K, int NewCases, IReadOnlyList<EvaluatedRow> New, int AgainCases, IReadOnlyList<EvaluatedRow> Again)
{
    /// <summary>Below that, chance decides the figures.</summary>
    public const int FewestCases = 100;
}
