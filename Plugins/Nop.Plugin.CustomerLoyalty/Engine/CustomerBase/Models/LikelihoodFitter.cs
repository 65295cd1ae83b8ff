using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.Numerics;

namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.Models;

/// <summary>Maximum likelihood for the models here: several starts on a sample, then the best of them on everything.</summary>
internal static class LikelihoodFitter
{
    private const int SampleSize = 1_500;

    public static LikelihoodFit Fit(IPurchaseModel model, PatternTable patterns)
    {
        if (patterns.Count == 0 || patterns.Age.Max() <= 0)
            return Failed(FitFailure.NoData);
        if (patterns.MostFrequent == 0)
            return Failed(FitFailure.NoRepeats);

        // Times near 1, whatever the unit: the same starts and bounds then fit hours and years.
        var scale = Mean(patterns);
        var scaled = patterns.Scaled(scale);
        var sample = scaled.Sample(SampleSize);
        var best = Search(model.LogLikelihood(scaled), scaled.Customers, model.LogLikelihood(sample), sample.Customers, sample.Count < scaled.Count, model.Starts);
        return Finish(model.LogLikelihood(scaled), best, model.ParameterNames, model.TimeParameters, scale, model.LogLikelihood(patterns));
    }

    /// <summary>Gamma-Gamma on the repeat buyers of known spend.</summary>
    public static LikelihoodFit Fit(SpendTable buyers)
    {
        if (buyers.Count == 0)
            return Failed(FitFailure.NoData);
        var scale = buyers.Mean.Average();
        var scaled = buyers.Scaled(scale);
        var sample = scaled.Sample(SampleSize);
        var best = Search(GammaGammaModel.LogLikelihood(scaled), scaled.Count, GammaGammaModel.LogLikelihood(sample), sample.Count, sample.Count < scaled.Count, GammaGammaModel.Starts);
        return Finish(GammaGammaModel.LogLikelihood(scaled), best, GammaGammaModel.ParameterNames, [2], scale, GammaGammaModel.LogLikelihood(buyers));
    }

    private static Maximum Search(Objective all, double weight, Objective sample, double sampleWeight, bool sampled, IReadOnlyList<double[]> starts)
    {
        var tried = starts.Select(start => Maximizer.Search(sample, Array.ConvertAll(start, Math.Log), sampleWeight)).ToList();
        if (!sampled)
            return tried.MaxBy(maximum => maximum.Value)!;
        var best = Maximizer.Search(all, tried.MaxBy(maximum => maximum.Value)!.Logs, weight);
        return best.Converged ? best : starts.Select(start => Maximizer.Search(all, Array.ConvertAll(start, Math.Log), weight)).Append(best).MaxBy(maximum => maximum.Value)!;
    }

    private static LikelihoodFit Finish(Objective objective, Maximum best, IReadOnlyList<string> names, IReadOnlyList<int> scaledParameters, double scale, Objective original)
    {
        if (!best.Converged || !double.IsFinite(best.Value))
            return Failed(FitFailure.NotConverged);
        var errors = Curvature.StandardErrors(objective, best);
        var values = best.Logs.Select((log, i) => Math.Exp(log) * (scaledParameters.Contains(i) ? scale : 1)).ToArray();
        var likelihood = original(values, new double[values.Length]);
        if (!double.IsFinite(likelihood) || !values.All(double.IsFinite))
            return Failed(FitFailure.NotConverged);

        // The standard error of a parameter is that of its logarithm times the parameter (delta method).
        var parameters = names.Select((name, i) => new ParameterEstimate(name, values[i], errors[i] * values[i])).ToList();
        return new LikelihoodFit(parameters, likelihood, FitFailure.None, [.. names.Where((_, i) => Math.Abs(best.Logs[i]) >= Maximizer.Bound)]);
    }

    private static LikelihoodFit Failed(FitFailure failure) => new([], 0, failure, []);

    private static double Mean(PatternTable patterns)
    {
        var sum = 0.0;
        for (var row = 0; row < patterns.Count; row++)
            sum += patterns.Weight[row] * patterns.Age[row];
        return sum / patterns.Customers;
    }
}
