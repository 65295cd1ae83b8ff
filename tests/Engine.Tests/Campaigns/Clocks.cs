using FsCheck;
using FsCheck.Fluent;

namespace Engine.Tests.Campaigns;

/// <summary>Twelve time zones with all that clocks do: gaps, hours shown twice, half hours, the far ends of the day.</summary>
internal static class Clocks
{
    public static readonly string[] Zones =
    [
        "Europe/Berlin", "Europe/London", "America/New_York", "America/Los_Angeles", "America/Sao_Paulo", "Asia/Shanghai", "Asia/Tokyo", "Asia/Kolkata", "Australia/Sydney",
        "Australia/Lord_Howe", "Pacific/Kiritimati", "UTC"
    ];

    public static TimeZoneInfo Zone(string name) => TimeZoneInfo.FindSystemTimeZoneById(name);

    public static DateTime Utc(string text) => DateTime.SpecifyKind(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);

    public static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    public static Gen<TimeZoneInfo> AnyZone => Gen.Elements(Zones).Select(Zone);

    /// <summary>Any quarter of an hour of three years.</summary>
    public static Gen<DateTime> AnyMoment => Gen.Choose(0, 3 * 365 * 96).Select(quarter => new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(15 * quarter));
}
