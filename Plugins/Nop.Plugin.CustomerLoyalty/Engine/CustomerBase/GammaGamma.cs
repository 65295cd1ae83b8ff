using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.Models;

namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>The Gamma-Gamma model of spend per order (Fader and Hardie 2013).</summary>
public static class GammaGamma
{
    /// <summary>On those of the customers who have a repeat order of known spend.</summary>
    public static LikelihoodFit Fit(IEnumerable<RepeatSummary> summaries) => LikelihoodFitter.Fit(SpendTable.Of(summaries));

    /// <param name="parameters">p, q, γ.</param>
    /// <returns>Null where the mean is not finite.</returns>
    public static double? Expected(ReadOnlySpan<double> parameters, RepeatSummary summary) =>
        summary is { Frequency: > 0, MeanSpend: > 0 }
            ? GammaGammaModel.Expected(parameters, summary.Frequency, summary.MeanSpend)
            : GammaGammaModel.PopulationMean(parameters);
}
