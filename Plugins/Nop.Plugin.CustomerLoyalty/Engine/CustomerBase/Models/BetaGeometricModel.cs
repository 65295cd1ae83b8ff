using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.Numerics;

namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.Models;

/// <summary>
/// BG/NBD (Fader, Hardie and Lee 2005) and MBG/NBD (Batislam, Denizel and Filiztekin 2007): purchases at a rate that is
/// gamma(r, α) among customers, and after each purchase an end with a probability that is beta(a, b) among them. The
/// modified model lets customers also leave after the first purchase, which is one more trial of that coin.
/// </summary>
internal sealed class BetaGeometricModel(bool modified) : IPurchaseModel
{
    private readonly int _firstTrial = modified ? 1 : 0;

    public IReadOnlyList<string> ParameterNames { get; } = ["r", "α", "a", "b"];

    public IReadOnlyList<int> TimeParameters { get; } = [1];

    public IReadOnlyList<double[]> Starts { get; } = [[1, 1, 1, 2], [0.3, 0.2, 0.8, 2.5], [2, 0.3, 0.3, 3], [0.8, 0.5, 0.3, 100], [5, 3, 0.5, 1]];

    public Objective LogLikelihood(PatternTable patterns) => (parameters, gradient) => LogLikelihood(patterns, parameters, gradient);

    public double Alive(ReadOnlySpan<double> parameters, RepeatSummary summary)
    {
        var (r, alpha, a, b) = (parameters[0], parameters[1], parameters[2], parameters[3]);
        var trials = summary.Frequency + _firstTrial;
        return trials == 0 ? 1 : 1 / (1 + a / (b + trials - 1) * Math.Exp((r + summary.Frequency) * Math.Log((alpha + summary.Age) / (alpha + summary.Recency))));
    }

    /// <summary>
    /// The published form (equation 10 of 2005) has a − 1 in a denominator and a hypergeometric function. The same number
    /// is a sum of positive terms: a customer alive would buy N times, N negative binomial, were he to stay, and makes the
    /// j-th of these with the probability (b + x)_j / (a + b + x)_j that the coin has not ended it before.
    /// </summary>
    public double Expected(ReadOnlySpan<double> parameters, RepeatSummary summary, double horizon)
    {
        if (!(horizon > 0))
            return 0;
        var (r, alpha, a, b) = (parameters[0], parameters[1], parameters[2], parameters[3]);
        var trials = b + summary.Frequency + _firstTrial;
        return Alive(parameters, summary) * NegativeBinomial.Sum(r + summary.Frequency, horizon / (alpha + summary.Age + horizon), trials, a);
    }

    private double LogLikelihood(PatternTable patterns, ReadOnlySpan<double> parameters, Span<double> gradient)
    {
        var (r, alpha, a, b) = (parameters[0], parameters[1], parameters[2], parameters[3]);
        var sums = (R: 0.0, Alpha: 0.0, A: 0.0, B: 0.0);
        var total = 0.0;
        var (logAlpha, logGammaR, digammaR) = (Math.Log(alpha), GammaFunctions.Log(r), GammaFunctions.Digamma(r));
        var (logAB, logB, digammaAB, digammaB) = (GammaFunctions.Log(a + b), GammaFunctions.Log(b), GammaFunctions.Digamma(a + b), GammaFunctions.Digamma(b));
        var (frequency, constant, byR, byA, byB, odds) = (-1, 0.0, 0.0, 0.0, 0.0, 0.0);
        for (var row = 0; row < patterns.Count; row++)
        {
            var x = patterns.Frequency[row];
            var trials = x + _firstTrial;
            if (x != frequency)
            {
                frequency = x;
                constant = GammaFunctions.Log(r + x) - logGammaR + r * logAlpha + logAB + GammaFunctions.Log(b + trials) - logB - GammaFunctions.Log(a + b + trials);
                byR = GammaFunctions.Digamma(r + x) - digammaR + logAlpha;
                byA = digammaAB - GammaFunctions.Digamma(a + b + trials);
                byB = byA + GammaFunctions.Digamma(b + trials) - digammaB;
                odds = trials == 0 ? 0 : a / (b + trials - 1);
            }

            var (whole, recent) = (alpha + patterns.Age[row], alpha + patterns.Recency[row]);
            var logWhole = Math.Log(whole);
            var weight = patterns.Weight[row];
            if (trials == 0)
            {
                total += weight * (constant - (r + x) * logWhole);
                sums.R += weight * (byR - logWhole);
                sums.Alpha += weight * (r / alpha - (r + x) / whole);
                sums.A += weight * byA;
                sums.B += weight * byB;
                continue;
            }

            // Alive to the end, or gone after the last purchase: the greater of the two is taken out before adding.
            var logRecent = Math.Log(recent);
            var gap = (r + x) * (logWhole - logRecent) + Math.Log(odds);
            var gone = gap > 0 ? 1 / (1 + Math.Exp(-gap)) : Math.Exp(gap) / (1 + Math.Exp(gap));
            total += weight * (constant - (r + x) * logWhole + (gap > 0 ? gap + Log1P(Math.Exp(-gap)) : Log1P(Math.Exp(gap))));
            sums.R += weight * (byR - (1 - gone) * logWhole - gone * logRecent);
            sums.Alpha += weight * (r / alpha - (r + x) * ((1 - gone) / whole + gone / recent));
            sums.A += weight * (byA + gone / a);
            sums.B += weight * (byB - gone / (b + trials - 1));
        }

        (gradient[0], gradient[1], gradient[2], gradient[3]) = sums;
        return total;
    }

    private static double Log1P(double x) => x < 1e-8 ? x - x * x / 2 : Math.Log(1 + x);
}
