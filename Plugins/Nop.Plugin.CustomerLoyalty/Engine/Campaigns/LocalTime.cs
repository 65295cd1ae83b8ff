namespace Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

/// <summary>Moments by a clock on a wall.</summary>
public static class LocalTime
{
    /// <summary>A time that the clock skips is the first moment after the gap; of one that it shows twice the first is meant.</summary>
    public static DateTime ToUtc(DateOnly day, int minuteOfDay, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.MinValue).AddMinutes(minuteOfDay);
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(1);
        return zone.IsAmbiguousTime(local)
            ? DateTime.SpecifyKind(local - zone.GetAmbiguousTimeOffsets(local).Max(), DateTimeKind.Utc)
            : TimeZoneInfo.ConvertTimeToUtc(local, zone);
    }

    public static DateTime Of(DateTime utc, TimeZoneInfo zone) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone);

    public static DateOnly DayOf(DateTime utc, TimeZoneInfo zone) => DateOnly.FromDateTime(Of(utc, zone));

    /// <summary>The first moment, not before the given one, at which the clock shows the time.</summary>
    public static DateTime Next(DateTime fromUtc, int minuteOfDay, TimeZoneInfo zone)
    {
        var day = DayOf(fromUtc, zone);
        var today = ToUtc(day, minuteOfDay, zone);
        return today >= fromUtc ? today : ToUtc(day.AddDays(1), minuteOfDay, zone);
    }
}
