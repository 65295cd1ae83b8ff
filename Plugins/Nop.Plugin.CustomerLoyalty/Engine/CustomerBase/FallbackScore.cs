namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>Orders customers where no model can be trusted: how often, divided by how long, faded by the silence since.</summary>
public static class FallbackScore
{
    private const double FadeWeeks = 26;
    private const double PriorWeeks = 4;

    /// <summary>(x + 1) / (T + 4) · e^(−(T − t_x) / 26), in weeks. No forecast: only the order means something.</summary>
    public static double Of(RepeatSummary summary, double unitDays)
    {
        var weeks = unitDays / 7;
        return (summary.Frequency + 1) / (summary.Age * weeks + PriorWeeks) * Math.Exp(-(summary.Age - summary.Recency) * weeks / FadeWeeks);
    }
}
