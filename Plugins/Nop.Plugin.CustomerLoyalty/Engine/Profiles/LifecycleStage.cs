namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>Where a customer stands in his own rhythm. Numbers are stored and never change.</summary>
public enum LifecycleStage
{
    /// <summary>Never bought.</summary>
    Prospect = 1,

    /// <summary>Bought once, and is not late yet.</summary>
    New = 2,
    Active = 3,
    Loyal = 4,
    AtRisk = 5,
    Dormant = 6,
    Lost = 7,

    /// <summary>Bought again after a silence that would have made him dormant.</summary>
    WonBack = 8
}
