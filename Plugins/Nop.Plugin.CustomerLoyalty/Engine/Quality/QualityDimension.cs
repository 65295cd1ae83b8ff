namespace Nop.Plugin.CustomerLoyalty.Engine.Quality;

/// <summary>In which respect data are good or not. Numbers are stored and never change.</summary>
public enum QualityDimension
{
    Completeness = 1,
    Validity = 2,
    Freshness = 3,
    Consistency = 4,
    Uniqueness = 5
}
