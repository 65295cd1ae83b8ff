namespace Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

/// <summary>Which occurrences of a campaign are due. Each is named by its day in the shop's time zone; there is one in a day at most.</summary>
public static class CampaignSchedule
{
    /// <summary>A task that runs once a minute is never quite on time.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(30);

    /// <summary>The first clock of the world to show a time is so far ahead of UTC.</summary>
    private static readonly TimeSpan Earliest = TimeSpan.FromHours(14);

    /// <summary>The days, both ends included, on which a campaign with a time of day goes out.</summary>
    public static IEnumerable<DateOnly> Days(CampaignTiming timing, DateOnly from, DateOnly until)
    {
        if (timing.First is { } first && first > from)
            from = first;
        if (timing is { IsRecurring: true, Last: { } last } && last < until)
            until = last;
        for (var day = from; day <= until; day = day.AddDays(1))
            if (IsOn(timing, day))
                yield return day;
    }

    /// <summary>When an occurrence begins by the shop's clock.</summary>
    public static DateTime StartUtc(CampaignTiming timing, DateOnly day, DateTime activatedUtc, TimeZoneInfo shop) =>
        timing.Rhythm == CampaignRhythm.AtOnce ? activatedUtc : LocalTime.ToUtc(day, timing.MinuteOfDay, shop);

    /// <summary>
    /// What is to be done now: of several occurrences that were missed the newest is caught up, unless it is too late for that as well.
    /// </summary>
    /// <param name="isWavy">Mails leave by the customers' own clocks, the first of them long before the shop's shows the time.</param>
    /// <param name="last">The newest occurrence that was begun or left out.</param>
    /// <param name="activatedUtc">What recurs begins no occurrence that lay before.</param>
    public static DueOccurrence Look(CampaignTiming timing, bool isWavy, DateOnly? last, DateTime activatedUtc, DateTime nowUtc, TimeZoneInfo shop)
    {
        if (timing.Rhythm == CampaignRhythm.AtOnce)
            return last is null ? new DueOccurrence([], LocalTime.DayOf(activatedUtc, shop), activatedUtc) : DueOccurrence.None;

        var from = last?.AddDays(1) ?? LocalTime.DayOf(activatedUtc, shop);
        if (timing is { Rhythm: CampaignRhythm.Once, First: { } single } && last is null)
            from = single;
        var reached = Days(timing, from, LocalTime.DayOf(nowUtc, shop).AddDays(2))
            .Select(day => (Day: day, StartUtc: StartUtc(timing, day, activatedUtc, shop)))
            .Where(one => FirstMailUtc(timing, isWavy, one.Day, one.StartUtc) <= nowUtc && (!timing.IsRecurring || one.StartUtc >= activatedUtc)).ToList();
        if (reached.Count == 0)
            return DueOccurrence.None;

        var (newest, startUtc) = reached[^1];
        var patience = TimeSpan.FromHours(timing.CatchUpHours);
        return nowUtc - startUtc <= (patience > Tolerance ? patience : Tolerance)
            ? new DueOccurrence([.. reached.SkipLast(1).Select(one => one.Day)], newest, startUtc)
            : new DueOccurrence([.. reached.Select(one => one.Day)], null, default);
    }

    /// <summary>The next occurrences from now on, for whoever plans one.</summary>
    public static IReadOnlyList<DateTime> Upcoming(CampaignTiming timing, DateTime nowUtc, TimeZoneInfo shop, int most)
    {
        if (timing.Rhythm == CampaignRhythm.AtOnce)
            return [];
        var today = LocalTime.DayOf(nowUtc, shop);
        var until = timing is { Rhythm: CampaignRhythm.Once, First: { } day } ? day : today.AddDays(800);
        return [.. Days(timing, today, until).Select(one => LocalTime.ToUtc(one, timing.MinuteOfDay, shop)).Where(start => start >= nowUtc).Take(most)];
    }

    /// <summary>Whether no occurrence can follow any more, once <see cref="Look"/> found none to begin.</summary>
    public static bool IsOver(CampaignTiming timing, DateOnly? last, DateTime nowUtc, TimeZoneInfo shop)
    {
        if (!timing.IsRecurring)
            return last is not null;
        if (timing.Last is not { } end)
            return false;
        var today = LocalTime.DayOf(nowUtc, shop);
        var from = last?.AddDays(1) is { } next && next > today ? next : today;
        return !Days(timing, from, end).Any(day => LocalTime.ToUtc(day, timing.MinuteOfDay, shop) >= nowUtc);
    }

    private static DateTime FirstMailUtc(CampaignTiming timing, bool isWavy, DateOnly day, DateTime startUtc) =>
        isWavy ? DateTime.SpecifyKind(day.ToDateTime(TimeOnly.MinValue).AddMinutes(timing.MinuteOfDay) - Earliest, DateTimeKind.Utc) : startUtc;

    private static bool IsOn(CampaignTiming timing, DateOnly day) => timing.Rhythm switch
    {
        CampaignRhythm.Once => timing.First == day,
        CampaignRhythm.Daily => true,
        CampaignRhythm.Weekly => (timing.WeekDays >> (((int)day.DayOfWeek + 6) % 7) & 1) == 1,
        CampaignRhythm.Monthly => day.Day == Math.Min(timing.DayOfMonth, DateTime.DaysInMonth(day.Year, day.Month)),
        _ => false
    };
}
