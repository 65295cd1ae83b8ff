using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Evaluation;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;

/// <summary>What is kept with a run of how good it is.</summary>
/// <param name="Report">Null while it is being made, and when that did not come to an end.</param>
public sealed record KeptEvaluation(DateTime BegunOnUtc, EvaluationReport? Report);
