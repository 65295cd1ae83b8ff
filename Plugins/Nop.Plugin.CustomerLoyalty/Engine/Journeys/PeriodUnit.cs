namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

public enum PeriodUnit
{
    Month,
    Week,
    Quarter,
    Year
}
