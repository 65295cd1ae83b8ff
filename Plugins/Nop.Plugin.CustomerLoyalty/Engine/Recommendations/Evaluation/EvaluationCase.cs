namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Evaluation;

/// <summary>A question with known answers, in the engine's item numbers.</summary>
/// <param name="History">Oldest first, repeats included.</param>
/// <param name="Wanted">Each item once; −1 for an item the training set does not know, which no list can hold.</param>
public readonly record struct EvaluationCase(int[] History, int[] Wanted);
