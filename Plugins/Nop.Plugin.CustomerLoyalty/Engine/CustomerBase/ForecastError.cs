namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>Forecast and truth over a hold-out period, per customer.</summary>
/// <param name="Customers">Customers whose first purchase was before the hold-out.</param>
/// <param name="Predicted">Orders (purchase days) foreseen for all of them.</param>
/// <param name="Actual">Orders that came.</param>
/// <param name="MeanAbsolute">Mean absolute error per customer.</param>
/// <param name="RootMeanSquare">Root of the mean squared error per customer.</param>
/// <param name="Correlation">Pearson correlation; null when one side is constant.</param>
public sealed record ForecastError(int Customers, double Predicted, double Actual, double MeanAbsolute, double RootMeanSquare, double? Correlation)
{
    /// <summary>Share by which the total was missed; positive when too much was foreseen, null when nothing came.</summary>
    public double? TotalBias => Actual > 0 ? (Predicted - Actual) / Actual : null;
}
