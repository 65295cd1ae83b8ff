namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>One candidate: fitted to the whole calibration period, and how it did when a part of that was held out.</summary>
/// <param name="Error">On the inner hold-out; null when there was too little time to hold out.</param>
/// <param name="CorrectedError">The same after the correction learnt from earlier hold-outs and the season.</param>
public sealed record PurchaseModelFit(PurchaseModelKind Kind, LikelihoodFit Fit, ForecastError? Error, ForecastError? CorrectedError);
