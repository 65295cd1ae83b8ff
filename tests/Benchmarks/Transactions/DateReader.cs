using System.Globalization;
using System.Text.RegularExpressions;

namespace Benchmarks.Transactions;

/// <summary>
/// Reads yyyymmdd, ISO dates with or without a time, d.m.yyyy, and dates with slashes: whether day or month comes first is
/// told from the file, and said when it cannot be told.
/// </summary>
internal sealed partial class DateReader
{
    private static readonly string[] Written = ["d-MMM-yyyy", "d-MMM-yy", "d MMM yyyy", "MMM d, yyyy", "MMM d yyyy", "ddMMMyyyy"];

    private readonly bool _dayFirst;

    private DateReader(bool dayFirst, string? note) => (_dayFirst, Note) = (dayFirst, note);

    /// <summary>What had to be assumed; null when nothing.</summary>
    public string? Note { get; }

    public static DateReader For(IEnumerable<string> dates)
    {
        var (slashed, day, month) = (false, false, false);
        foreach (var date in dates)
        {
            if (Slashed().Match(date) is not { Success: true } match)
                continue;
            slashed = true;
            day |= int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) > 12;
            month |= int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) > 12;
        }

        var note = !slashed || day != month ? null
            : day ? "dates with slashes or dashes: month first (some lines only make sense with the day first; they are bad lines)"
            : "dates with slashes or dashes: month first is assumed; no date tells";
        return new DateReader(day && !month, note);
    }

    /// <summary>A date in any of the notations, whichever of day and month comes first.</summary>
    public static bool IsDate(string text) => new DateReader(false, null).TryRead(text, out _) || Slashed().IsMatch(text);

    public bool TryRead(string text, out DateOnly day)
    {
        day = default;
        if (text.Length == 8 && text.All(char.IsAsciiDigit))
            return DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year is >= 1900 and <= 2100;
        if (Iso().Match(text) is { Success: true } iso)
            return Make(iso.Groups[1].Value, iso.Groups[2].Value, iso.Groups[3].Value, out day);
        if (Dotted().Match(text) is { Success: true } dotted)
            return Make(dotted.Groups[3].Value, dotted.Groups[2].Value, dotted.Groups[1].Value, out day);
        if (Slashed().Match(text) is { Success: true } slashed)
            return Make(slashed.Groups[3].Value, slashed.Groups[_dayFirst ? 2 : 1].Value, slashed.Groups[_dayFirst ? 1 : 2].Value, out day);
        return DateOnly.TryParseExact(text, Written, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }

    private static bool Make(string year, string month, string day, out DateOnly date)
    {
        var y = int.Parse(year, CultureInfo.InvariantCulture);
        y = year.Length == 2 ? y + (y < 70 ? 2000 : 1900) : y;
        var (m, d) = (int.Parse(month, CultureInfo.InvariantCulture), int.Parse(day, CultureInfo.InvariantCulture));
        var valid = y is >= 1900 and <= 2100 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m);
        date = valid ? new DateOnly(y, m, d) : default;
        return valid;
    }

    [GeneratedRegex(@"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$")]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?:[T ].*)?$")]
    private static partial Regex Dotted();

    [GeneratedRegex(@"^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?:[T ].*)?$")]
    private static partial Regex Slashed();
}
