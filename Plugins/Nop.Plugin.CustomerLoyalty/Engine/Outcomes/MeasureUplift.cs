namespace Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

/// <summary>
/// What a measure brought: revenue per person of those it reached less that of its control group, and this times the people reached. Everybody counts
/// who was chosen by chance, whatever became of him afterwards (intention to treat).
/// The 90 % interval is that of the difference of two means of unequal spread (Welch 1947), corrected for the skewness of revenue, of which most
/// people bring none and some a lot (Hall 1992, On the removal of skewness by transformation).
/// </summary>
/// <param name="PerPerson">Null when one of the arms is empty.</param>
/// <param name="Low">With <paramref name="High"/> the interval per person; null where there is too little for one.</param>
/// <param name="Comparison">The same in shares, with how many people it takes.</param>
/// <param name="Buyers">By how much more of those reached bought anything.</param>
public sealed record MeasureUplift(ArmPair Arms, double? PerPerson, double? Low, double? High, ArmComparison Comparison, Uplift Buyers)
{
    /// <summary>Below so many people in the smaller arm no figure is to be relied on.</summary>
    public const int FewestPeople = 100;

    /// <summary>Nor with fewer buyers in both together.</summary>
    public const int FewestBuyers = 10;

    public double? Total => PerPerson * Arms.Treated.People;

    public double? TotalLow => Low * Arms.Treated.People;

    public double? TotalHigh => High * Arms.Treated.People;

    /// <summary>Of all people; null of nobody.</summary>
    public double? ControlShare => Arms.Treated.People + Arms.Control.People is > 0 and var all ? (double)Arms.Control.People / all : null;

    public bool HasControl => Arms.Control.People > 0;

    /// <summary>Read off the interval: somebody is ahead when it does not hold 0.</summary>
    public ArmVerdict Verdict => IsTooSmall || Arms.Treated.Buyers + Arms.Control.Buyers < FewestBuyers ? ArmVerdict.TooEarly
        : Low > 0 ? ArmVerdict.Ahead
        : High < 0 ? ArmVerdict.Behind
        : Comparison.People >= Comparison.Needed ? ArmVerdict.Alike : ArmVerdict.TooEarly;

    public bool IsTooSmall => Math.Min(Arms.Treated.People, Arms.Control.People) < FewestPeople;

    public static MeasureUplift Of(ArmPair arms)
    {
        var (treated, control) = (arms.Treated, arms.Control);
        var comparison = ArmComparison.Of(treated.Rate, control.Rate);
        var buyers = Uplift.Of((int)treated.People, (int)treated.Buyers, (int)control.People, (int)control.Buyers, Uplift.Z90);
        if (treated.People == 0 || control.People == 0)
            return new(arms, null, null, null, comparison, buyers);
        var difference = treated.Mean - control.Mean;
        var deviation = Math.Sqrt(treated.Variance + control.Variance);
        if (deviation == 0)
            return new(arms, difference, null, null, comparison, buyers);
        // In arms of one size the skewness of both cancels out, and what is left of it is the noise of its estimate: it counts the more the less alike they are.
        var unlike = Math.Abs(treated.People - control.People) / (double)(treated.People + control.People);
        var skewness = unlike * (treated.ThirdMoment / Square(treated.People) - control.ThirdMoment / Square(control.People)) / Math.Pow(deviation, 3);
        return new(arms, difference, difference - deviation * Unskewed(Uplift.Z90, skewness), difference - deviation * Unskewed(-Uplift.Z90, skewness), comparison, buyers);
    }

    /// <summary>
    /// The quantile of the studentised difference that belongs to a normal one: inverse of Hall's cubic
    /// t + s·t²/3 + s²·t³/27 + s/6 with s the skewness of the difference, which is monotone, so that it always has one.
    /// </summary>
    private static double Unskewed(double z, double skewness) =>
        Math.Abs(skewness) < 1e-6 ? z : 3 / skewness * (Math.Cbrt(1 + skewness * (z - skewness / 6)) - 1);

    private static double Square(long value) => (double)value * value;
}
