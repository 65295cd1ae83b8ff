namespace Nop.Plugin.CustomerLoyalty.Engine.Care;

/// <param name="Cost">Of the gift that it names.</param>
public sealed record ForecastOccasion(CareOccasion Occasion, decimal Cost);
