namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

/// <summary>A part of every day, by the customer's own clock, from a minute of the day up to but not including another. Equal ends mean no quiet hours.</summary>
public readonly record struct QuietHours(int FromMinute, int UntilMinute)
{
    private const int Day = 24 * 60;

    /// <summary>Written as 21:00 or 9:30; false for anything else.</summary>
    public static bool TryReadMinute(string? text, out int minute)
    {
        minute = 0;
        var parts = (text ?? string.Empty).Trim().Split(':');
        if (parts.Length != 2 || parts[1].Length != 2 || !int.TryParse(parts[0], out var hours) || !int.TryParse(parts[1], out var minutes)
            || hours is < 0 or > 24 || minutes is < 0 or > 59 || hours * 60 + minutes > Day)
            return false;
        minute = (hours * 60 + minutes) % Day;
        return true;
    }

    /// <summary>Null when the moment is not within quiet hours; otherwise when they end, whatever the clocks do that night.</summary>
    public DateTime? EndAfter(DateTime utc, TimeZoneInfo zone)
    {
        if (!Contains(utc, zone))
            return null;

        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone);
        var end = local.Date.AddMinutes(UntilMinute);
        if (end <= local)
            end = end.AddDays(1);
        var endUtc = ToUtc(end, zone);
        // When the clock is put back during the quiet hours their end may show twice: the later one counts.
        while (Contains(endUtc, zone) || endUtc <= utc)
            endUtc = endUtc.AddMinutes(15);
        return endUtc;
    }

    public bool Contains(DateTime utc, TimeZoneInfo zone)
    {
        if (FromMinute == UntilMinute)
            return false;
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone);
        var minute = local.Hour * 60 + local.Minute;
        return FromMinute < UntilMinute ? minute >= FromMinute && minute < UntilMinute : minute >= FromMinute || minute < UntilMinute;
    }

    private static DateTime ToUtc(DateTime local, TimeZoneInfo zone)
    {
        var time = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        // A time that the clock skips: the first one after the gap.
        while (zone.IsInvalidTime(time))
            time = time.AddMinutes(15);
        return zone.IsAmbiguousTime(time)
            ? DateTime.SpecifyKind(time - zone.GetAmbiguousTimeOffsets(time).Min(), DateTimeKind.Utc)
            : TimeZoneInfo.ConvertTimeToUtc(time, zone);
    }
}
