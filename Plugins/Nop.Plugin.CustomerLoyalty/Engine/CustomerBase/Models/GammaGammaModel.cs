using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.Numerics;

namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.Models;

/// <summary>
/// Gamma-Gamma model of spend (Fader and Hardie 2013): orders of a customer are gamma(p, ν), his ν is gamma(q, γ) among
/// customers, and spend does not depend on how often he orders.
/// </summary>
internal static class GammaGammaModel
{
    public static IReadOnlyList<string> ParameterNames { get; } = ["p", "q", "γ"];

    /// <summary>For a mean spend of 1.</summary>
    public static IReadOnlyList<double[]> Starts { get; } = [[3, 4, 1], [6, 3, 0.4], [1, 2, 1], [20, 10, 0.5], [1, 20, 20]];

    public static Objective LogLikelihood(SpendTable buyers) => (parameters, gradient) => LogLikelihood(buyers, parameters, gradient);

    /// <summary>Spend of an order among all customers; null where the mean is not finite (q ≤ 1).</summary>
    public static double? PopulationMean(ReadOnlySpan<double> parameters) =>
        parameters[1] > 1 ? parameters[0] * parameters[2] / (parameters[1] - 1) : null;

    /// <summary>Spend to expect of an order of this customer; null where there is no finite answer.</summary>
    public static double? Expected(ReadOnlySpan<double> parameters, int frequency, double meanSpend)
    {
        var (p, q, gamma) = (parameters[0], parameters[1], parameters[2]);
        var size = p * frequency + q - 1;
        return size > 0 ? p * (gamma + frequency * meanSpend) / size : null;
    }

    private static double LogLikelihood(SpendTable buyers, ReadOnlySpan<double> parameters, Span<double> gradient)
    {
        var (p, q, gamma) = (parameters[0], parameters[1], parameters[2]);
        var sums = (P: 0.0, Q: 0.0, Gamma: 0.0);
        var total = 0.0;
        var (logGamma, logGammaQ, digammaQ) = (Math.Log(gamma), GammaFunctions.Log(q), GammaFunctions.Digamma(q));
        var (frequency, constant, byP, byQ, logX) = (-1, 0.0, 0.0, 0.0, 0.0);
        for (var row = 0; row < buyers.Count; row++)
        {
            var x = buyers.Frequency[row];
            var shape = p * x;
            if (x != frequency)
            {
                frequency = x;
                logX = Math.Log(x);
                constant = GammaFunctions.Log(shape + q) - GammaFunctions.Log(shape) - logGammaQ + q * logGamma + shape * logX;
                var digamma = GammaFunctions.Digamma(shape + q);
                byP = x * (digamma - GammaFunctions.Digamma(shape) + logX);
                byQ = digamma - digammaQ + logGamma;
            }

            var spent = gamma + x * buyers.Mean[row];
            var logSpent = Math.Log(spent);
            total += constant + (shape - 1) * buyers.LogMean[row] - (shape + q) * logSpent;
            sums.P += byP + x * (buyers.LogMean[row] - logSpent);
            sums.Q += byQ - logSpent;
            sums.Gamma += q / gamma - (shape + q) / spent;
        }

        (gradient[0], gradient[1], gradient[2]) = sums;
        return total;
    }
}
