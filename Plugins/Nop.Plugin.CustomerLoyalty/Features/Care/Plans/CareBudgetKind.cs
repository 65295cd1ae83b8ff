namespace Nop.Plugin.CustomerLoyalty.Features.Care.Plans;

/// <summary>How much there is for one customer in a year. Numbers are stored and never change.</summary>
public enum CareBudgetKind
{
    /// <summary>The same sum for everybody.</summary>
    Amount = 1,

    /// <summary>A share of what he brought the year before after the cost of his goods.</summary>
    MarginShare = 2
}
