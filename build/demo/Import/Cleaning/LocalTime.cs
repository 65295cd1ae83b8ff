namespace Demo.Import.Cleaning;

/// <summary>The file's clock stands in London.</summary>
public static class LocalTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The hour that is skipped in spring is read as the hour after it; of the doubled one in autumn the later is taken.</summary>
    public static DateTime ToUtc(DateTime local)
    {
        var existing = Zone.IsInvalidTime(local) ? local.AddHours(1) : local;
        return TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(existing, DateTimeKind.Unspecified), Zone);
    }
}
