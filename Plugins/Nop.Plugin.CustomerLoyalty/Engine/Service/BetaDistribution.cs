using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.Numerics;

namespace Nop.Plugin.CustomerLoyalty.Engine.Service;

/// <summary>The beta distribution: what is known of a share after so many good and so many bad trials.</summary>
public static class BetaDistribution
{
    private const int MostTerms = 500;
    private const int Halvings = 60;
    private const double Enough = 1e-14;
    private const double Tiny = 1e-300;

    /// <summary>The probability of a share up to <paramref name="x"/>. Both parameters above 0.</summary>
    public static double Cdf(double a, double b, double x)
    {
        if (x <= 0)
            return 0;
        if (x >= 1)
            return 1;
        var front = Math.Exp(GammaFunctions.Log(a + b) - GammaFunctions.Log(a) - GammaFunctions.Log(b) + a * Math.Log(x) + b * Math.Log(1 - x));
        // The continued fraction converges fast on this side of the mean; the other one follows from symmetry.
        return x < (a + 1) / (a + b + 2) ? front * Fraction(a, b, x) / a : 1 - front * Fraction(b, a, 1 - x) / b;
    }

    /// <summary>The share below which the probability lies.</summary>
    public static double Quantile(double a, double b, double probability)
    {
        var (low, high) = (0d, 1d);
        for (var step = 0; step < Halvings; step++)
        {
            var middle = (low + high) / 2;
            if (Cdf(a, b, middle) < probability)
                low = middle;
            else
                high = middle;
        }

        return (low + high) / 2;
    }

    /// <summary>Of the incomplete beta function, by the method of Lentz (DLMF 8.17.22).</summary>
    private static double Fraction(double a, double b, double x)
    {
        var c = 1d;
        var d = 1 / NotZero(1 - (a + b) * x / (a + 1));
        var fraction = d;
        for (var m = 1; m <= MostTerms; m++)
        {
            var even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / NotZero(1 + even * d);
            c = NotZero(1 + even / c);
            fraction *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / NotZero(1 + odd * d);
            c = NotZero(1 + odd / c);
            fraction *= d * c;
            if (Math.Abs(d * c - 1) < Enough)
                break;
        }

        return fraction;
    }

    private static double NotZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;
}
