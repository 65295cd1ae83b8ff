namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>How the spend of one order is foreseen.</summary>
public enum SpendMethod
{
    /// <summary>No amounts are known.</summary>
    None = 0,

    /// <summary>Gamma-Gamma.</summary>
    GammaGamma = 1,

    /// <summary>The customer's own mean, drawn to the shop's mean: orders and spend go together, or Gamma-Gamma could not be fitted.</summary>
    ShrunkenMean = 2
}
