namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.Models;

/// <summary>Sums over the number of purchases that a customer would make if he stayed.</summary>
internal static class NegativeBinomial
{
    private const int MostTerms = 1_000_000;

    /// <summary>
    /// Σ over N of P(N) · Σ over j &lt; N of (stay)_j / (stay + leave)_j, where P is negative binomial with this shape and
    /// success share. All terms are positive, so nothing cancels, whatever the parameters.
    /// </summary>
    public static double Sum(double shape, double share, double stay, double leave)
    {
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
}
