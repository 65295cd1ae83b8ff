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

    /// <param name="segmentId">0 for everybody.</param>
    public static string Cohorts(int storeId, int segmentId = 0) => segmentId == 0 ? $"cohorts:{storeId}" : $"cohorts:{storeId}:{segmentId}";

    /// <summary>The segments that were counted.</summary>
    public const string Segments = "segments";

    public static string Core(CorePeriod period) => $"core:{period.StoreId}:{period.Year}";
}
