using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.CustomerLoyalty.Engine.Service;

namespace Engine.Tests.Service;

/// <summary>A shop's week anywhere on earth, and a case that lives through a night in which the clock is changed more often than not.</summary>
public sealed record ServiceLife(string Zone, IReadOnlyList<Shift> Shifts, IReadOnlyList<DateOnly> Holidays, IReadOnlyList<ServiceEvent> Events, DateTime Now)
{
    public BusinessCalendar Calendar => new(TimeZoneInfo.FindSystemTimeZoneById(Zone), Shifts, Holidays);

    public SlowService Slow => new(TimeZoneInfo.FindSystemTimeZoneById(Zone), Shifts, Holidays);

    public override string ToString() => $"{Zone}\n{ShiftText.Write(Shifts)}\nholidays {string.Join(' ', Holidays)}\n{string.Join('\n', Events.Select(one => $"{one.AtUtc:yyyy-MM-dd HH:mm} {one.Kind} {one.Targets}"))}\nnow {Now:yyyy-MM-dd HH:mm}";
}

public static class ServiceLives
{
    private static readonly string[] Zones = ["Europe/Berlin", "America/New_York", "Asia/Shanghai", "Australia/Lord_Howe", "America/St_Johns", "Pacific/Auckland", "UTC"];

    /// <summary>Nights in which clocks change somewhere among these zones, and one day in which none does.</summary>
    private static readonly DateTime[] Starts =
    [
        Utc(2026, 3, 7), Utc(2026, 3, 28), Utc(2026, 4, 4), Utc(2026, 6, 15), Utc(2026, 9, 26), Utc(2026, 10, 3), Utc(2026, 10, 24), Utc(2026, 10, 31)
    ];

    public static Arbitrary<ServiceLife> Life()
    {
        var shift =
            from day in Gen.Choose(0, 6)
            from ends in Gen.Frequency((3, Gen.Choose(0, 1440)), (2, Gen.Choose(0, 240))).Two()
            where ends.Item1 != ends.Item2
            select new Shift((DayOfWeek)day, Math.Min(ends.Item1, ends.Item2), Math.Max(ends.Item1, ends.Item2));
        var targets =
            from first in Gen.Frequency((1, Gen.Constant(0)), (6, Gen.Choose(1, 600)))
            from next in Gen.Frequency((1, Gen.Constant(0)), (6, Gen.Choose(1, 600)))
            from solution in Gen.Frequency((1, Gen.Constant(0)), (6, Gen.Choose(1, 2000)))
            select ServiceTargets.OfMinutes(first, next, solution);
        var step =
            from kind in Gen.Elements(Enum.GetValues<ServiceEventKind>().Where(kind => kind != ServiceEventKind.Opened).ToArray())
            from wait in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(1, 120)), (3, Gen.Choose(1, 1500)))
            from promise in targets
            select (kind, wait, promise);
        return (
            from zone in Gen.Elements(Zones)
            from shifts in Gen.Choose(0, 12).SelectMany(count => shift.ArrayOf(count))
            from start in Gen.Elements(Starts)
            from holidays in Gen.Choose(-1, 5).Select(day => DateOnly.FromDateTime(start).AddDays(day)).ArrayOf(2)
            from late in Gen.Choose(0, 2000)
            from opening in targets
            from steps in Gen.Choose(0, 8).SelectMany(count => step.ArrayOf(count))
            from rest in Gen.Choose(0, 2500)
            select Of(zone, [.. shifts], [.. holidays], start.AddMinutes(late), opening, [.. steps], rest)).ToArbitrary();
    }

    private static ServiceLife Of(string zone, IReadOnlyList<Shift> shifts, IReadOnlyList<DateOnly> holidays, DateTime at, ServiceTargets opening, IReadOnlyList<(ServiceEventKind Kind, int Wait, ServiceTargets Promise)> steps, int rest)
    {
        var events = new List<ServiceEvent> { new(at, ServiceEventKind.Opened, opening) };
        var targets = opening;
        var isOpen = true;
        foreach (var (kind, wait, promise) in steps)
        {
            // As the desk allows it: closed cases are only opened again, open ones never.
            if (isOpen == (kind == ServiceEventKind.Reopened))
                continue;
            at = at.AddMinutes(wait);
            if (kind == ServiceEventKind.Changed)
                targets = promise;
            isOpen = kind != ServiceEventKind.Closed;
            events.Add(new ServiceEvent(at, kind, targets));
        }

        return new ServiceLife(zone, shifts, holidays, events, at.AddMinutes(rest));
    }

    private static DateTime Utc(int year, int month, int day) => new(year, month, day, 0, 0, 0, DateTimeKind.Utc);
}
