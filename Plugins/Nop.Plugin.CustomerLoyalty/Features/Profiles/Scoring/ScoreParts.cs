using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Scoring;

/// <summary>Names of what a scoring run leaves behind.</summary>
public static class ScoreParts
{
    public const string RunName = "scores";

    /// <summary>The <see cref="ScoreModel"/>.</summary>
    public const string Model = "model";

    /// <summary>The fit with its errors and chart, for the page.</summary>
    public const string Fit = "fit";

    /// <summary>The <see cref="CoreBasis"/>.</summary>
    public const string CoreBasis = "basis";

    public static string Cohorts(int storeId) => $"cohorts:{storeId}";

    public static string Core(CorePeriod period) => $"core:{period.StoreId}:{period.Year}";
}
