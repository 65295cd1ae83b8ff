using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.Numerics;

namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.Models;

/// <summary>Sums over the number of purchases that a customer would make if he stayed.</summary>
internal static class NegativeBinomial
{
    private const int MostTerms = 1_000_000;

    /// <summary>From this mean on the number of purchases is taken as a continuous one.</summary>
    private const double ManyPurchases = 5_000;

    private const int GridPoints = 800;

    /// <summary>
    /// Σ over N of P(N) · Σ over j &lt; N of (stay)_j / (stay + leave)_j, where P is negative binomial with this shape and
    /// success share. All terms are positive, so nothing cancels, whatever the parameters.
    /// </summary>
    public static double Sum(double shape, double share, double stay, double leave)
    {
        if (shape * share / (1 - share) > ManyPurchases)
            return Integral(shape, share / (1 - share), stay, leave);

        // P(0) may be below the smallest number; the scale is kept apart and given back at the end.
        var logScale = shape * Math.Log(1 - share);
        var (probability, made, next, sum, mass) = (1.0, 0.0, 1.0, 0.0, 0.0);
        var peak = share * (shape - 1) / (1 - share);
        for (var n = 0; n < MostTerms; n++)
        {
            sum += probability * made;
            mass += probability;
            if (n > peak && probability * (made + 1) * Math.Max(1, shape) < 1e-15 * (1 - share) * Math.Max(sum, mass * 1e-30))
                break;
            made += next;
            next *= (stay + n) / (stay + leave + n);
            probability *= share * (shape + n) / (n + 1);
            if (probability > 1e250 || sum > 1e250)
            {
                (probability, sum, mass) = (probability * 1e-200, sum * 1e-200, mass * 1e-200);
                logScale += 200 * Math.Log(10);
            }
        }

        return sum == 0 ? 0 : Math.Exp(logScale + Math.Log(sum));
    }

    /// <summary>The mean over gamma(shape) purchases of this scale, by the trapezoidal rule over their logarithm.</summary>
    private static double Integral(double shape, double scale, double stay, double leave)
    {
        var lowest = Math.Max(Math.Log(shape) - 12 / Math.Sqrt(shape) - 40 / shape, -Math.Log(scale) - 40);
        var highest = Math.Log(shape + 12 * Math.Sqrt(shape) + 40);
        var step = (highest - lowest) / GridPoints;
        var (sum, logGamma) = (0.0, GammaFunctions.Log(shape));
        for (var point = 0; point <= GridPoints; point++)
        {
            var log = lowest + point * step;
            sum += Math.Exp(shape * log - Math.Exp(log) - logGamma) * Made(scale * Math.Exp(log), stay, leave);
        }

        return sum * step;
    }

    /// <summary>Σ over j &lt; n of (stay)_j / (stay + leave)_j in closed form, for any n of 0 or more.</summary>
    private static double Made(double n, double stay, double leave)
    {
        var beyondOne = Math.Abs(leave - 1) < 1e-5 ? 1e-5 : leave - 1;
        var c = stay + beyondOne;
        return (c - (c + n) * Math.Exp(GammaFunctions.Log(stay + n) + GammaFunctions.Log(c + 1) - GammaFunctions.Log(stay) - GammaFunctions.Log(c + 1 + n))) / beyondOne;
    }
}
