using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;

/// <summary>Days by the shop's own calendar.</summary>
public class ShopDayClock(IDateTimeHelper time, TimeProvider clock)
{
    public DateTime NowUtc => clock.GetUtcNow().UtcDateTime;

    public DateOnly Today => LocalTime.DayOf(NowUtc, time.DefaultStoreTimeZone);

    public DailySpan SpanOf(int storeId, DateOnly day) => new(storeId, day, UtcOf(day), UtcOf(day.AddDays(1)));

    public DateOnly DayOf(DateTime utc) => LocalTime.DayOf(utc, time.DefaultStoreTimeZone);

    /// <summary>Its first moment.</summary>
    public DateTime UtcOf(DateOnly day) => LocalTime.ToUtc(day, 0, time.DefaultStoreTimeZone);
}
