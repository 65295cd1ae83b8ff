using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Evaluation;

/// <summary>A training set with something taken out, and the questions whose answers were taken out.</summary>
public sealed record HoldOut(TrainingSet Train, IReadOnlyList<EvaluationCase> Cases);
