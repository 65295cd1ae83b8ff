namespace Nop.Plugin.CustomerLoyalty.Engine.Service;

/// <summary>
/// When the shop works. A moment is working time when the clock on the wall of the zone shows a minute of a shift on a day that is no
/// holiday: an hour that the clock shows twice is worked twice, one that it skips is not worked. Shifts may overlap; they count once.
/// </summary>
public sealed class BusinessCalendar
{
    /// <summary>A calendar that has not one working minute in so many days is one that never works.</summary>
    public const int LongestBreakDays = 400;

    private static readonly TimeSpan Widest = TimeSpan.FromHours(15);

    private readonly TimeZoneInfo _zone;
    private readonly (int Start, int End)[][] _shifts;
    private readonly HashSet<DateOnly> _holidays;

    public BusinessCalendar(TimeZoneInfo zone, IEnumerable<Shift> shifts, IEnumerable<DateOnly> holidays)
    {
        _zone = zone;
        _holidays = [.. holidays];
        _shifts = new (int, int)[7][];
        var byDay = shifts.Where(shift => shift.IsValid).ToLookup(shift => (int)shift.Day);
        for (var day = 0; day < 7; day++)
            _shifts[day] = Joined(byDay[day]);
    }

    /// <summary>Every minute is working time.</summary>
    public static BusinessCalendar AroundTheClock { get; } = new(TimeZoneInfo.Utc, Enum.GetValues<DayOfWeek>().Select(day => new Shift(day, 0, Shift.MinutesOfDay)), []);

    public bool IsWorking(DateTime utc)
    {
        var local = utc + OffsetAt(utc);
        return !_holidays.Contains(DateOnly.FromDateTime(local)) && _shifts[(int)local.DayOfWeek].Any(shift => local.TimeOfDay.TotalMinutes >= shift.Start && local.TimeOfDay.TotalMinutes < shift.End);
    }

    /// <summary>Working time between two moments; nothing when the second is not later.</summary>
    public TimeSpan Worked(DateTime fromUtc, DateTime untilUtc)
    {
        var worked = TimeSpan.Zero;
        if (untilUtc <= fromUtc)
            return worked;
        for (var day = FirstDay(fromUtc); StartOf(day) <= untilUtc; day = day.AddDays(1))
            foreach (var opening in On(day))
            {
                var (from, until) = (opening.FromUtc > fromUtc ? opening.FromUtc : fromUtc, opening.UntilUtc < untilUtc ? opening.UntilUtc : untilUtc);
                if (until > from)
                    worked += until - from;
            }

        return worked;
    }

    /// <summary>The first moment at which so much time has been worked since; the moment itself for nothing. Null when the shop never works so long.</summary>
    public DateTime? After(DateTime fromUtc, TimeSpan work)
    {
        if (work <= TimeSpan.Zero)
            return fromUtc;
        var left = work;
        var idle = 0;
        for (var day = FirstDay(fromUtc); idle <= LongestBreakDays && day < DateOnly.MaxValue.AddDays(-3); day = day.AddDays(1))
        {
            idle++;
            foreach (var opening in On(day))
            {
                var from = opening.FromUtc > fromUtc ? opening.FromUtc : fromUtc;
                if (opening.UntilUtc <= from)
                    continue;
                idle = 0;
                if (from + left <= opening.UntilUtc)
                    return from + left;
                left -= opening.UntilUtc - from;
            }
        }

        return null;
    }

    /// <summary>The working time of a day of the zone, in order and without overlaps.</summary>
    public IReadOnlyList<Opening> On(DateOnly day)
    {
        var shifts = _shifts[(int)day.DayOfWeek];
        if (shifts.Length == 0 || _holidays.Contains(day))
            return [];
        var midnight = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var (first, last) = (StartOf(day), midnight.AddDays(1) + Widest);
        var (before, after) = (OffsetAt(first), OffsetAt(last));
        if (before == after)
            return [.. shifts.Select(shift => new Opening(midnight.AddMinutes(shift.Start) - before, midnight.AddMinutes(shift.End) - before))];

        var change = ChangeBetween(first, last, before);
        var openings = new List<Opening>(2 * shifts.Length);
        foreach (var (start, end) in shifts)
        {
            AddPart(openings, midnight.AddMinutes(start) - before, Earlier(midnight.AddMinutes(end) - before, change));
            AddPart(openings, Later(midnight.AddMinutes(start) - after, change), midnight.AddMinutes(end) - after);
        }

        return [.. openings.OrderBy(opening => opening.FromUtc)];
    }

    private static void AddPart(List<Opening> openings, DateTime from, DateTime until)
    {
        if (until > from)
            openings.Add(new Opening(from, until));
    }

    /// <summary>The first whole minute at which the clock on the wall stands otherwise.</summary>
    private DateTime ChangeBetween(DateTime first, DateTime last, TimeSpan before)
    {
        var (low, high) = (0, (int)(last - first).TotalMinutes);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (OffsetAt(first.AddMinutes(middle)) == before)
                low = middle;
            else
                high = middle;
        }

        return first.AddMinutes(high);
    }

    /// <summary>Before any moment of that day, wherever on earth.</summary>
    private static DateTime StartOf(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) - Widest;

    private DateOnly FirstDay(DateTime utc) => DateOnly.FromDateTime(utc + OffsetAt(utc)).AddDays(-1);

    private TimeSpan OffsetAt(DateTime utc) => _zone.GetUtcOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc));

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;

    private static (int Start, int End)[] Joined(IEnumerable<Shift> shifts)
    {
        var joined = new List<(int Start, int End)>();
        foreach (var shift in shifts.OrderBy(shift => shift.StartMinute))
            if (joined.Count > 0 && shift.StartMinute <= joined[^1].End)
                joined[^1] = (joined[^1].Start, Math.Max(joined[^1].End, shift.EndMinute));
            else
                joined.Add((shift.StartMinute, shift.EndMinute));
        return [.. joined];
    }
}
