using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.Models;

namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>Foresees what an order of a customer brings.</summary>
/// <param name="Parameters">p, q, γ of Gamma-Gamma; empty for the other methods.</param>
/// <param name="Mean">Mean spend of an order of the shop.</param>
/// <param name="PriorOrders">For the shrunken mean: how many orders of his own weigh as much as what is known of the shop.</param>
public sealed record SpendForecast(SpendMethod Method, IReadOnlyList<double> Parameters, double Mean, double PriorOrders)
{
    /// <summary>Null where amounts are unknown.</summary>
    public double? Expected(RepeatSummary summary)
    {
        if (Method == SpendMethod.None)
            return null;
        if (summary is not { Frequency: > 0, MeanSpend: > 0 })
            return Mean;
        return Method == SpendMethod.GammaGamma && GammaGammaModel.Expected([.. Parameters], summary.Frequency, summary.MeanSpend) is { } expected
            ? expected
            : (PriorOrders * Mean + summary.Frequency * summary.MeanSpend) / (PriorOrders + summary.Frequency);
    }
}
