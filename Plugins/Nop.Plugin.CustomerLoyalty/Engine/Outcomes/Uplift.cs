namespace Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

/// <summary>
/// By how much more of the treated than of the control group did what was hoped for, with the 95 % interval of the difference of
/// two proportions (Newcombe 1998, method 10, from Wilson's intervals).
/// </summary>
/// <param name="Difference">−1 to 1; null when one of the groups is empty.</param>
public sealed record Uplift(int Treated, int TreatedWon, int Control, int ControlWon, double? Difference, double? Low, double? High)
{
    private const double Z = 1.959964;

    /// <summary>The interval does not hold 0.</summary>
    public bool IsSignificant => Low > 0 || High < 0;

    public static Uplift Of(int treated, int treatedWon, int control, int controlWon)
    {
        if (treated == 0 || control == 0)
            return new Uplift(treated, treatedWon, control, controlWon, null, null, null);

        var (p1, p2) = ((double)treatedWon / treated, (double)controlWon / control);
        var (low1, high1) = Wilson(p1, treated);
        var (low2, high2) = Wilson(p2, control);
        var difference = p1 - p2;
        return new Uplift(treated, treatedWon, control, controlWon, difference,
            difference - Math.Sqrt(Square(p1 - low1) + Square(high2 - p2)),
            difference + Math.Sqrt(Square(high1 - p1) + Square(p2 - low2)));
    }

    private static (double Low, double High) Wilson(double p, int n)
    {
        var centre = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        var half = Z / (1 + Z * Z / n) * Math.Sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
        return (centre - half, centre + half);
    }

    private static double Square(double x) => x * x;
}
