namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Hand;

/// <summary>What the merchant wants. Numbers are stored and never change.</summary>
public enum RuleKind
{
    /// <summary>The product stands at a position whenever it may be shown.</summary>
    Pin = 1,

    /// <summary>Not shown.</summary>
    Exclude = 2,

    /// <summary>Comes earlier, or later.</summary>
    Boost = 3
}
