using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments;

/// <summary>Now, with the day as it is in the shop's time zone.</summary>
public class SegmentClock(NightClock night, IDateTimeHelper time)
{
    public SegmentMoment Now => new(night.NowUtc, time.DefaultStoreTimeZone);

    /// <param name="completedOnUtc">When everybody was last asked; null while that is under way or was never done.</param>
    public bool IsNightDue(DateTime? completedOnUtc) => night.IsDue(completedOnUtc);
}
