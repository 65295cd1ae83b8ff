namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>A point of the calibration chart: customers with alike histories, what was foreseen for each and what came on average.</summary>
/// <param name="FromFrequency">Fewest repeat orders of the group.</param>
/// <param name="ToFrequency">Most repeat orders of the group.</param>
public sealed record CalibrationPoint(int FromFrequency, int ToFrequency, int Customers, double Predicted, double Actual);
