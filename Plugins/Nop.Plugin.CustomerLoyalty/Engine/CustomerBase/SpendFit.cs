namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <param name="GammaGamma">The fit, also when it is not used; null without amounts.</param>
/// <param name="RepeatBuyers">Customers with a repeat order of known amount.</param>
/// <param name="Correlation">Of repeat orders and mean spend; Gamma-Gamma assumes none.</param>
public sealed record SpendFit(SpendMethod Method, LikelihoodFit? GammaGamma, int RepeatBuyers, double? Correlation);
