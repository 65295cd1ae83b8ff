namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;

/// <summary>The part of a test that a shopper is in. Numbers are stored and never change.</summary>
public enum Arm
{
    /// <summary>No test was running.</summary>
    None = 0,

    /// <summary>The chain of the place.</summary>
    A = 1,

    /// <summary>The chain that is tried out.</summary>
    B = 2,

    /// <summary>The shop's best sellers, the same for everybody.</summary>
    Control = 3
}
