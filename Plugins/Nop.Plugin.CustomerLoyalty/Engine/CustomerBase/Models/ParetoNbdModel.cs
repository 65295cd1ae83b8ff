using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.Numerics;

namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.Models;

/// <summary>
/// Pareto/NBD (Schmittlein, Morrison and Colombo 1987; likelihood as in Fader and Hardie's note of 2005): purchases at a
/// rate that is gamma(r, α) among customers, who leave at a rate that is gamma(s, β) among them. The two hypergeometric
/// functions of the note are the ends of one integral over the moment of leaving, which is taken directly: it has no
/// difference of large numbers in it.
/// </summary>
internal sealed class ParetoNbdModel : IPurchaseModel
{
    public IReadOnlyList<string> ParameterNames { get; } = ["r", "α", "s", "β"];

    public IReadOnlyList<int> TimeParameters { get; } = [1, 3];

    public IReadOnlyList<double[]> Starts { get; } = [[1, 1, 1, 1], [0.5, 0.3, 0.6, 0.4], [2, 0.3, 0.3, 1], [0.8, 0.5, 2, 10], [5, 3, 0.3, 0.1]];

    public Objective LogLikelihood(PatternTable patterns) => (parameters, gradient) => LogLikelihood(patterns, parameters, gradient);

    public double Alive(ReadOnlySpan<double> parameters, RepeatSummary summary)
    {
        var leaving = new LeavingIntegral(parameters, summary.Frequency);
        leaving.Add(summary.Recency, summary.Age);
        return leaving.Stayed / leaving.Total;
    }

    public double Expected(ReadOnlySpan<double> parameters, RepeatSummary summary, double horizon)
    {
        if (!(horizon > 0))
            return 0;
        var (r, alpha, s, beta) = (parameters[0], parameters[1], parameters[2], parameters[3]);
        var logTime = Math.Log((beta + summary.Age + horizon) / (beta + summary.Age));
        var exponent = (s - 1) * logTime;
        var lifetime = Math.Abs(exponent) < 1e-5 ? logTime * (1 - exponent / 2 + exponent * exponent / 6) : (1 - Math.Exp(-exponent)) / (s - 1);
        return Alive(parameters, summary) * (r + summary.Frequency) * (beta + summary.Age) / (alpha + summary.Age) * lifetime;
    }

    private static double LogLikelihood(PatternTable patterns, ReadOnlySpan<double> parameters, Span<double> gradient)
    {
        var (r, alpha, s, beta) = (parameters[0], parameters[1], parameters[2], parameters[3]);
        var sums = (R: 0.0, Alpha: 0.0, S: 0.0, Beta: 0.0);
        var total = 0.0;
        var (logGammaR, digammaR, logAlpha, logBeta) = (GammaFunctions.Log(r), GammaFunctions.Digamma(r), Math.Log(alpha), Math.Log(beta));
        var leaving = new LeavingIntegral(parameters, 0);
        var (frequency, constant, byR) = (-1, 0.0, 0.0);
        for (var row = 0; row < patterns.Count; row++)
        {
            var x = patterns.Frequency[row];
            if (x != frequency)
            {
                frequency = x;
                constant = GammaFunctions.Log(r + x) - logGammaR + r * logAlpha + s * logBeta;
                byR = GammaFunctions.Digamma(r + x) - digammaR + logAlpha;
                leaving = new LeavingIntegral(parameters, x);
            }

            leaving.Add(patterns.Recency[row], patterns.Age[row]);
            var weight = patterns.Weight[row];
            total += weight * (constant - leaving.LogScale + Math.Log(leaving.Total));
            sums.R += weight * (byR - leaving.LogAlpha / leaving.Total);
            sums.Alpha += weight * (r / alpha - (r + x) * leaving.InverseAlpha / leaving.Total);
            sums.S += weight * (logBeta + (leaving.Left / s - leaving.LogBeta) / leaving.Total);
            sums.Beta += weight * (s / beta - leaving.InverseBeta / leaving.Total);
        }

        (gradient[0], gradient[1], gradient[2], gradient[3]) = sums;
        return total;
    }
}
