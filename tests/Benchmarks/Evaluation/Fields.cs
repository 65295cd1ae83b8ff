using System.Globalization;

namespace Benchmarks.Evaluation;

/// <summary>Splits lines and reads times.</summary>
public static class Fields
{
    /// <summary>Tab, comma or space, whichever comes.</summary>
    public const string Any = "any of tab, comma, space";

    private static readonly char[] AnyOf = ['\t', ',', ' '];

    public static string[] Split(string line, string separator) => separator switch
    {
        "" => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        Any => line.Split(AnyOf, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        _ => Array.ConvertAll(line.TrimEnd('\r', ' ', ',').Split(separator), field => field.Trim().Trim('"'))
    };

    /// <summary>Seconds; from seconds, milliseconds, microseconds or a date; null where it is none of them.</summary>
    public static double? Time(string field)
    {
        if (double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return number switch { > 1e14 => number / 1e6, > 1e11 => number / 1e3, _ => number };
        return DateTime.TryParse(field, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date)
            ? (date - DateTime.UnixEpoch).TotalSeconds
            : null;
    }
}
