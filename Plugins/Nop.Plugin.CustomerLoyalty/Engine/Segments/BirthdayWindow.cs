namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

/// <summary>Month and day, as MMDD, of everybody whose birthday falls on today or the days that follow.</summary>
public static class BirthdayWindow
{
    public static IReadOnlySet<int> Of(DateOnly today, int days)
    {
        var birthdays = new HashSet<int>();
        for (var ahead = 0; ahead <= Math.Min(days, 366); ahead++)
        {
            var day = today.AddDays(ahead);
            birthdays.Add(day.Month * 100 + day.Day);
            if (day is { Month: 2, Day: 28 } && !DateTime.IsLeapYear(day.Year))
                birthdays.Add(229);
        }

        return birthdays;
    }
}
