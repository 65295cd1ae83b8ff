namespace Nop.Plugin.CustomerLoyalty.Engine.Surveys;

/// <summary>Student's distribution as far as 90 % intervals need it.</summary>
public static class StudentCurve
{
    /// <summary>95 % of a normal distribution are below it.</summary>
    public const double Normal95 = 1.6448536269514722;

    /// <summary>
    /// 95 % of the distribution are below it. Exact for one and two degrees of freedom, from three on the expansion of Fisher and Cornish,
    /// which is right to two thousandths.
    /// </summary>
    public static double Quantile95(int degrees)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degrees, 1);
        if (degrees == 1)
            return 6.313751514675043;
        if (degrees == 2)
            return 2.919985580353726;
        var (z, v) = (Normal95, (double)degrees);
        var (z2, z3) = (z * z, z * z * z);
        var (z5, z7, z9) = (z3 * z2, z3 * z2 * z2, z3 * z3 * z3);
        return z
            + ((z3 + z) / (4 * v))
            + (((5 * z5) + (16 * z3) + (3 * z)) / (96 * v * v))
            + (((3 * z7) + (19 * z5) + (17 * z3) - (15 * z)) / (384 * v * v * v))
            + (((79 * z9) + (776 * z7) + (1482 * z5) - (1920 * z3) - (945 * z)) / (92160 * v * v * v * v));
    }
}
