using System.Globalization;

namespace Nop.Plugin.CustomerLoyalty.Engine.Service;

/// <summary>Shifts and holidays as people write them, one line a day: 'Mon 08:00-12:00, 13:00-17:30' and '2026-12-25'.</summary>
public static class ShiftText
{
    private static readonly string[] Days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
    private static readonly char[] Ends = ['\r', '\n', ';'];

    /// <summary>Null for text that is not shifts; the line that is wrong is told.</summary>
    public static IReadOnlyList<Shift>? Parse(string? text, out string wrong)
    {
        wrong = string.Empty;
        var shifts = new List<Shift>();
        foreach (var line in Lines(text))
        {
            var day = Array.FindIndex(Days, name => line.StartsWith(name, StringComparison.OrdinalIgnoreCase));
            var rest = day < 0 ? string.Empty : line[3..].TrimStart(':', ' ');
            foreach (var part in rest.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                if (ParseShift((DayOfWeek)day, part) is { } shift)
                    shifts.Add(shift);
                else
                    day = -1;
            if (day >= 0 && rest.Length > 0)
                continue;
            wrong = line;
            return null;
        }

        return shifts;
    }

    /// <summary>Null for text that is not days; the line that is wrong is told.</summary>
    public static IReadOnlyList<DateOnly>? ParseDays(string? text, out string wrong)
    {
        wrong = string.Empty;
        var days = new List<DateOnly>();
        foreach (var line in Lines(text))
        {
            var date = line.Split(' ', 2)[0];
            if (!DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                wrong = line;
                return null;
            }

            days.Add(day);
        }

        return days;
    }

    public static string Write(IEnumerable<Shift> shifts) => string.Join('\n', shifts.GroupBy(shift => shift.Day).OrderBy(day => ((int)day.Key + 6) % 7)
        .Select(day => $"{Days[(int)day.Key]} {string.Join(", ", day.OrderBy(shift => shift.StartMinute).Select(shift => $"{Time(shift.StartMinute)}-{Time(shift.EndMinute)}"))}"));

    private static Shift? ParseShift(DayOfWeek day, string text)
    {
        var ends = text.Split('-', StringSplitOptions.TrimEntries);
        return ends.Length == 2 && Minute(ends[0]) is { } start && Minute(ends[1]) is { } end && new Shift(day, start, end) is { IsValid: true } shift ? shift : null;
    }

    private static int? Minute(string text)
    {
        var parts = text.Split(':');
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minute)
            && minute < 60 && hour * 60 + minute <= Shift.MinutesOfDay ? hour * 60 + minute : null;
    }

    private static string Time(int minute) => string.Create(CultureInfo.InvariantCulture, $"{minute / 60:00}:{minute % 60:00}");

    private static IEnumerable<string> Lines(string? text) => (text ?? string.Empty).Split(Ends, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
