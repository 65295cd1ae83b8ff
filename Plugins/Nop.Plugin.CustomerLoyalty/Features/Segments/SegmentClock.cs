using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments;

/// <summary>Now, with the day as it is in the shop's time zone.</summary>
public class SegmentClock(TimeProvider clock, IDateTimeHelper time)
{
    public DateTime Local(SegmentMoment moment) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(moment.NowUtc, DateTimeKind.Utc), time.DefaultStoreTimeZone);

    public SegmentMoment Now => new(clock.GetUtcNow().UtcDateTime, time.DefaultStoreTimeZone);
}
