namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Hand;

/// <summary>Why a rule was not taken.</summary>
public enum RuleProblem
{
    Kind,
    PinsAreProducts,
    ExcludesAreThings,
    Position,
    Percent,
    Threshold,

    /// <summary>No product, category or manufacturer was chosen, or it is gone.</summary>
    Entity,
    IsThere
}
