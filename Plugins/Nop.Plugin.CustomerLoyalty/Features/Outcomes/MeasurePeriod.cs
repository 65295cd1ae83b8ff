namespace Nop.Plugin.CustomerLoyalty.Features.Outcomes;

/// <summary>People who came into a measure within this time count, once their own time of measuring is over.</summary>
/// <param name="BeforeUtc">Exclusive; also the moment at which is counted.</param>
public readonly record struct MeasurePeriod(DateTime FromUtc, DateTime BeforeUtc);
