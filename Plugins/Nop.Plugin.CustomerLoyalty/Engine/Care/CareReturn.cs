using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

namespace Nop.Plugin.CustomerLoyalty.Engine.Care;

/// <summary>What care brought for its money: the uplift of those cared for against the control group, counted as that of every measure is.</summary>
/// <param name="Spent">In the primary store currency.</param>
public sealed record CareReturn(MeasureUplift Uplift, decimal Spent)
{
    public ArmSums Treated => Uplift.Arms.Treated;

    public ArmSums Control => Uplift.Arms.Control;

    /// <summary>The total for each unit of money spent; null when nothing was spent or there is nobody to compare with. Low and high likewise.</summary>
    public double? PerMoney => Each(Uplift.Total);

    public double? PerMoneyLow => Each(Uplift.TotalLow);

    public double? PerMoneyHigh => Each(Uplift.TotalHigh);

    /// <summary>Enough people and buyers on each side: with fewer the figures are mostly chance.</summary>
    public bool IsEnough => !Uplift.IsTooSmall && Math.Min(Treated.Buyers, Control.Buyers) >= MeasureUplift.FewestBuyers;

    /// <summary>The interval does not hold 0.</summary>
    public bool IsCertain => Uplift.Low > 0 || Uplift.High < 0;

    public static CareReturn Of(ArmSums treated, ArmSums control, decimal spent) => new(MeasureUplift.Of(new ArmPair(treated, control, 0)), spent);

    private double? Each(double? total) => Spent > 0 ? total / (double)Spent : null;
}
