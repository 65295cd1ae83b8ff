namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.Numerics;

/// <summary>Logarithm of the gamma function and its derivative for positive arguments, to about 14 digits.</summary>
internal static class GammaFunctions
{
    private const double HalfLogTwoPi = 0.91893853320467274178;

    /// <summary>From here on Stirling's series (Abramowitz and Stegun 6.1.40, 6.3.18) is exact enough; smaller arguments are shifted.</summary>
    private const double Large = 10;

    /// <param name="x">Positive.</param>
    public static double Log(double x)
    {
        var shift = 1.0;
        while (x < Large)
            shift *= x++;
        var inverse = 1 / x;
        var square = inverse * inverse;
        var series = inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square * (1.0 / 1680 - square * (1.0 / 1188 - square * 691 / 360360)))));
        return (x - 0.5) * Math.Log(x) - x + HalfLogTwoPi + series - Math.Log(shift);
    }

    /// <param name="x">Positive.</param>
    public static double Digamma(double x)
    {
        var shift = 0.0;
        while (x < Large)
            shift += 1 / x++;
        var inverse = 1 / x;
        var square = inverse * inverse;
        var series = square * (1.0 / 12 - square * (1.0 / 120 - square * (1.0 / 252 - square * (1.0 / 240 - square * (1.0 / 132 - square * 691 / 32760)))));
        return Math.Log(x) - inverse / 2 - series - shift;
    }
}
