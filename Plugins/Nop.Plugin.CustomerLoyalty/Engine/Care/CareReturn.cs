namespace Nop.Plugin.CustomerLoyalty.Engine.Care;

/// <summary>
/// What care brought: by how much each of those cared for brought more than each of the control group, with the 90 % interval of the difference of two
/// means (Welch's variance, normal quantile: there are hundreds of people or nothing is said).
/// </summary>
/// <param name="Difference">Money for each person; null when one side is empty.</param>
/// <param name="Total">The difference times those cared for.</param>
/// <param name="PerMoney">The total for each unit of money spent; null when nothing was spent. Low and high likewise.</param>
/// <param name="IsEnough">Fewer people or buyers than that, and the figures are chance.</param>
public sealed record CareReturn(
    CareArm Treated, CareArm Control, decimal Spent, double? Difference, double? Low, double? High, double? Total, double? PerMoney, double? PerMoneyLow, double? PerMoneyHigh, bool IsEnough)
{
    public const int FewestPeople = 100;
    public const int FewestBuyers = 10;

    private const double Z90 = 1.644854;

    /// <summary>The interval does not hold 0.</summary>
    public bool IsCertain => Low > 0 || High < 0;

    public static CareReturn Of(CareArm treated, CareArm control, decimal spent)
    {
        var isEnough = Math.Min(treated.People, control.People) >= FewestPeople && Math.Min(treated.Buyers, control.Buyers) >= FewestBuyers;
        if (treated.People == 0 || control.People == 0)
            return new(treated, control, spent, null, null, null, null, null, null, null, false);
        var difference = treated.Mean - control.Mean;
        var half = Z90 * Math.Sqrt(treated.Variance + control.Variance);
        var total = difference * treated.People;
        var each = spent > 0 ? treated.People / (double)spent : (double?)null;
        var hasInterval = treated.People > 1 && control.People > 1;
        return new(treated, control, spent, difference, hasInterval ? difference - half : null, hasInterval ? difference + half : null, total,
            difference * each, hasInterval ? (difference - half) * each : null, hasInterval ? (difference + half) * each : null, isEnough);
    }
}
