using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Plans;

/// <summary>Days and years by the shop's own calendar.</summary>
public class CareCalendar(IDateTimeHelper time, TimeProvider clock)
{
    /// <summary>The hour until which a task is to be done on its day.</summary>
    private const int DueMinute = 9 * 60;

    public DateTime NowUtc => clock.GetUtcNow().UtcDateTime;

    public DateOnly Today => DayOf(NowUtc);

    public DateOnly DayOf(DateTime utc) => LocalTime.DayOf(utc, time.DefaultStoreTimeZone);

    /// <summary>Work begins that morning.</summary>
    public DateTime Morning(DateOnly day) => LocalTime.ToUtc(day, DueMinute, time.DefaultStoreTimeZone);

    public DateTime StartOf(int year) => StartOf(new DateOnly(year, 1, 1));

    public DateTime StartOf(DateOnly day) => LocalTime.ToUtc(day, 0, time.DefaultStoreTimeZone);
}
