using Nop.Plugin.CustomerLoyalty.Engine.Overview;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;

/// <summary>
/// Implemented by each feature that counts something for the overview, and registered several times. Asked twice for the same day it says what is true
/// then: days are counted again, not added to.
/// </summary>
public interface IDailySource
{
    /// <summary>What it counts; either only how things stand, or only what happens.</summary>
    IReadOnlyCollection<DailyMetric> Metrics { get; }

    /// <summary>So much work that once a day must do.</summary>
    bool IsCostly => false;

    /// <summary>The day's figures: for how things stand of today only, and as they stand now. What is left out is taken away.</summary>
    Task<IReadOnlyList<DailyFigure>> CountAsync(DailySpan span);

    /// <summary>How things stood at the end of a day that is long over; null when that cannot be known any more.</summary>
    Task<IReadOnlyList<DailyFigure>?> LookBackAsync(DailySpan span) => Task.FromResult<IReadOnlyList<DailyFigure>?>(null);

    /// <summary>The most that there can have been on a day that is over without certain customers; of what cannot be counted anew and is about them.</summary>
    Task<IReadOnlyList<DailyFigure>> WithoutAsync(DailySpan span, int[] customerIds) => Task.FromResult<IReadOnlyList<DailyFigure>>([]);
}
