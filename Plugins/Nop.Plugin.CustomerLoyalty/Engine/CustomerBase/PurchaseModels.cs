using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.Models;

namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>The plain models of the literature, without corrections; times are in any one unit.</summary>
public static class PurchaseModels
{
    private static readonly BetaGeometricModel BgNbd = new(modified: false);
    private static readonly BetaGeometricModel MbgNbd = new(modified: true);
    private static readonly ParetoNbdModel ParetoNbd = new();

    public static IReadOnlyList<PurchaseModelKind> All { get; } = [PurchaseModelKind.BgNbd, PurchaseModelKind.MbgNbd, PurchaseModelKind.ParetoNbd];

    public static LikelihoodFit Fit(PurchaseModelKind kind, PatternTable patterns) => LikelihoodFitter.Fit(Of(kind), patterns);

    /// <param name="parameters">In the order of the literature, as <see cref="Fit"/> gives them.</param>
    public static double LogLikelihood(PurchaseModelKind kind, ReadOnlySpan<double> parameters, PatternTable patterns) =>
        Of(kind).LogLikelihood(patterns)(parameters, new double[parameters.Length]);

    /// <summary>Probability of being a customer still, at the end of the age.</summary>
    public static double Alive(PurchaseModelKind kind, ReadOnlySpan<double> parameters, RepeatSummary summary) => Of(kind).Alive(parameters, summary);

    /// <summary>Purchases expected within the horizon after the age.</summary>
    public static double Expected(PurchaseModelKind kind, ReadOnlySpan<double> parameters, RepeatSummary summary, double horizon) =>
        Of(kind).Expected(parameters, summary, horizon);

    internal static IPurchaseModel Of(PurchaseModelKind kind) => kind switch
    {
        PurchaseModelKind.BgNbd => BgNbd,
        PurchaseModelKind.MbgNbd => MbgNbd,
        PurchaseModelKind.ParetoNbd => ParetoNbd,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a purchase model.")
    };
}
