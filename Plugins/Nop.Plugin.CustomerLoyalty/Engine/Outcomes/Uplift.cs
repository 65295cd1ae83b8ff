namespace Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

/// <summary>
/// By how much more of the treated than of the control group did what was hoped for, with the interval of the difference of
/// two proportions, the 95 % one where nothing else is said (Newcombe 1998, method 10, from Wilson's intervals).
/// </summary>
/// <param name="Difference">−1 to 1; null when one of the groups is empty.</param>
public sealed record Uplift(int Treated, int TreatedWon, int Control, int ControlWon, double? Difference, double? Low, double? High)
{
    public const double Z95 = 1.959964;
    public const double Z90 = 1.644854;

    /// <summary>The interval does not hold 0.</summary>
    public bool IsSignificant => Low > 0 || High < 0;

    /// <param name="z">How many standard errors the interval reaches to each side.</param>
    public static Uplift Of(int treated, int treatedWon, int control, int controlWon, double z = Z95)
    {
        if (treated == 0 || control == 0)
            return new Uplift(treated, treatedWon, control, controlWon, null, null, null);

        var (p1, p2) = ((double)treatedWon / treated, (double)controlWon / control);
        var (low1, high1) = Wilson(p1, treated, z);
        var (low2, high2) = Wilson(p2, control, z);
        var difference = p1 - p2;
        return new Uplift(treated, treatedWon, control, controlWon, difference,
            difference - Math.Sqrt(Square(p1 - low1) + Square(high2 - p2)),
            difference + Math.Sqrt(Square(high1 - p1) + Square(p2 - low2)));
    }

    private static (double Low, double High) Wilson(double p, int n, double z)
    {
        var centre = (p + z * z / (2 * n)) / (1 + z * z / n);
        var half = z / (1 + z * z / n) * Math.Sqrt(p * (1 - p) / n + z * z / (4.0 * n * n));
        return (centre - half, centre + half);
    }

    private static double Square(double x) => x * x;
}
