namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

/// <summary>When a rule is asked, and in which time zone a day begins.</summary>
public sealed class SegmentMoment(DateTime nowUtc, TimeZoneInfo zone)
{
    public DateTime NowUtc { get; } = nowUtc;

    public DateOnly Today { get; } = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(nowUtc, DateTimeKind.Utc), zone));

    /// <summary>The beginning of the day so many days from today. Days before the calendar begins are its first.</summary>
    public DateTime StartOfDayUtc(int daysFromToday) =>
        StartUtc(DateOnly.FromDayNumber(Math.Clamp(Today.DayNumber + daysFromToday, DateOnly.MinValue.DayNumber + 1, DateOnly.MaxValue.DayNumber - 1)));

    /// <summary>Where clocks are put forward at midnight, the day begins with the first moment that there is.</summary>
    public DateTime StartUtc(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(15);
        return TimeZoneInfo.ConvertTimeToUtc(local, zone);
    }
}
