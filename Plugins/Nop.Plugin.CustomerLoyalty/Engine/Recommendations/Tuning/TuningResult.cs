namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Tuning;

/// <param name="Options">To train the whole set with.</param>
/// <param name="Trials">Settings tried.</param>
/// <param name="Complete">False where the time was up before the search ended, or where there was too little data to choose.</param>
/// <param name="Scores">By source: half the recall plus the NDCG on the inner hold-out.</param>
public sealed record TuningResult(RecommenderOptions Options, int Trials, bool Complete, IReadOnlyDictionary<string, double> Scores);
