namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>Why a fit is not to be used, or only with care.</summary>
public enum FitFailure
{
    None = 0,

    /// <summary>There was nothing to fit.</summary>
    NoData = 1,

    /// <summary>Nobody bought twice.</summary>
    NoRepeats = 2,

    /// <summary>The search did not settle.</summary>
    NotConverged = 3
}
