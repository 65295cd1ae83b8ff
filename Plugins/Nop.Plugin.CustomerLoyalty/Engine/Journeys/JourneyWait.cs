namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>Waits for a while, or until a time of the day on the customer's clock, or until one of some weekdays at that time.</summary>
/// <param name="MinuteOfDay">Null for a wait of a length.</param>
/// <param name="Weekdays">1 for Monday to 7; empty for any day.</param>
public sealed record JourneyWait(int Amount, WaitUnit Unit, int? MinuteOfDay, IReadOnlyList<int> Weekdays)
{
    public static JourneyWait For(int amount, WaitUnit unit) => new(amount, unit, null, []);

    public static JourneyWait Until(int hour, int minute = 0, params IReadOnlyList<int> weekdays) => new(0, WaitUnit.Hours, hour * 60 + minute, weekdays);

    /// <summary>The moment at which a wait that began then is over. Never before it began.</summary>
    public DateTime EndUtc(DateTime sinceUtc, TimeZoneInfo zone)
    {
        if (MinuteOfDay is not { } minute)
            return sinceUtc + Length;

        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(sinceUtc, DateTimeKind.Utc), zone));
        for (; ; day = day.AddDays(1))
            if (IsOn(day) && ToUtc(day, minute, zone) is var end && end >= sinceUtc)
                return end;
    }

    private TimeSpan Length => Unit switch
    {
        WaitUnit.Minutes => TimeSpan.FromMinutes(Amount),
        WaitUnit.Hours => TimeSpan.FromHours(Amount),
        _ => TimeSpan.FromDays(Amount)
    };

    private bool IsOn(DateOnly day) => Weekdays.Count == 0 || Weekdays.Contains(day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek);

    /// <summary>A time that clocks leap over is the first one after it; of a time that comes twice the first is meant.</summary>
    private static DateTime ToUtc(DateOnly day, int minuteOfDay, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.MinValue).AddMinutes(minuteOfDay);
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(1);
        if (zone.IsAmbiguousTime(local))
            return DateTime.SpecifyKind(local - zone.GetAmbiguousTimeOffsets(local).Max(), DateTimeKind.Utc);
        return TimeZoneInfo.ConvertTimeToUtc(local, zone);
    }
}
