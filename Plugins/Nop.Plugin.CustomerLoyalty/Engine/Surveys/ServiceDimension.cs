namespace Nop.Plugin.CustomerLoyalty.Engine.Surveys;

/// <summary>The five sides of a service by which customers judge it (RATER). Numbers are stored and never change.</summary>
public enum ServiceDimension
{
    Reliability = 1,
    Assurance = 2,
    Tangibles = 3,
    Empathy = 4,
    Responsiveness = 5
}
