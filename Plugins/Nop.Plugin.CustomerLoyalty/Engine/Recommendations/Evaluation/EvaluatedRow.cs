namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Evaluation;

/// <summary>How good one kind of list was.</summary>
/// <param name="HitRate">Share of the customers whose order held a listed product.</param>
/// <param name="Margin">Half of the 95 % interval of the hit rate.</param>
/// <param name="Answered">Share of the customers for whom there was a list at all.</param>
/// <param name="Coverage">Share of all products that stand in any list.</param>
/// <param name="Novelty">Mean −log2 of the share of shoppers who had met the listed product: the higher, the less known.</param>
public sealed record EvaluatedRow(EvaluatedList List, double HitRate, double Margin, double Ndcg, double Answered, double Coverage, double Novelty);
