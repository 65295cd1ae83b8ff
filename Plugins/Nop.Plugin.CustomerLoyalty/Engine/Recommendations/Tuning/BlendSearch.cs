using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Tuning;

/// <summary>Chooses the weights of the blend on lists that were made before: a trial costs milliseconds.</summary>
/// <param name="lists">Best source first.</param>
internal sealed class BlendSearch(Trial trial, IReadOnlyList<CandidateLists> lists, TuningPlan plan)
{
    /// <summary>A source must earn its time: a weight is kept above 0 only if it adds this share of the score.</summary>
    private const double Worthwhile = .005;

    public double Score { get; private set; }

    public bool Stopped { get; private set; }

    public BlendWeights Run(BlendWeights defaults)
    {
        float[] weights = [.. lists.Select(list => defaults[list.Source])];
        Score = trial.Judge(lists, weights);
        float[] alone = [1, .. Enumerable.Repeat(0f, lists.Count - 1)];
        if (trial.Judge(lists, alone) is var single && single > Score)
            (weights, Score) = (alone, single);
        for (var round = 0; round < 4 && Step(weights); round++)
        {
        }
        Prune(weights);
        var blend = BlendWeights.None;
        var greatest = weights.Max();
        for (var place = 0; place < weights.Length; place++)
            blend = blend.With(lists[place].Source, weights[place] / greatest);
        return blend;
    }

    private bool Step(float[] weights)
    {
        var before = Score;
        for (var place = 0; place < weights.Length; place++)
        {
            var best = weights[place];
            foreach (var value in SearchSpace.Blend)
            {
                if (plan.IsSpent(1.1))
                {
                    Stopped = true;
                    weights[place] = best;
                    return false;
                }
                weights[place] = value;
                if (weights.All(weight => weight == 0))
                    continue;
                var score = trial.Judge(lists, weights);
                if (score > Score)
                    (Score, best) = (score, value);
            }
            weights[place] = best;
        }
        return Score > before * 1.0005;
    }

    private void Prune(float[] weights)
    {
        for (var place = weights.Length - 1; place > 0; place--)
        {
            if (weights[place] == 0 || weights.Count(weight => weight > 0) == 1)
                continue;
            var weight = weights[place];
            weights[place] = 0;
            var score = trial.Judge(lists, weights);
            if (score < Score * (1 - Worthwhile))
                weights[place] = weight;
            else
                Score = score;
        }
    }
}
