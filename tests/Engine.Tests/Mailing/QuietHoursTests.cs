using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Engine.Tests.Mailing;

[Category("E4")]
public class QuietHoursTests
{
    private static readonly QuietHours Night = new(21 * 60, 8 * 60);
    private static readonly string[] Zones =
    [
        "Europe/Berlin", "Europe/London", "America/New_York", "America/Los_Angeles", "America/Sao_Paulo", "Asia/Shanghai", "Asia/Tokyo", "Asia/Kolkata", "Australia/Sydney",
        "Australia/Lord_Howe", "Pacific/Apia", "UTC"
    ];

    [TestCase("2026-03-02T19:59:00", null)]
    [TestCase("2026-03-02T20:00:00", "2026-03-03T07:00:00")]
    [TestCase("2026-03-03T06:59:59", "2026-03-03T07:00:00")]
    [TestCase("2026-03-03T07:00:00", null)]
    // The clock goes forward in the night to 29 March and back in the night to 25 October: 8 o'clock is an hour earlier and later.
    [TestCase("2026-03-28T22:00:00", "2026-03-29T06:00:00")]
    [TestCase("2026-10-24T22:00:00", "2026-10-25T07:00:00")]
    public void InBerlin_TheNightEndsAtEight(string utc, string? end) =>
        Assert.That(Night.EndAfter(Utc(utc), Zone("Europe/Berlin")), Is.EqualTo(end is null ? null : (DateTime?)Utc(end)));

    [Test]
    public void AnEndThatTheClockSkips_IsTheFirstMomentAfterTheGap() =>
        Assert.That(new QuietHours(0, 2 * 60 + 30).EndAfter(Utc("2026-03-29T00:30:00"), Zone("Europe/Berlin")), Is.EqualTo(Utc("2026-03-29T01:00:00")));

    [Test]
    public void AnEndThatShowsTwice_IsTheLaterOne() =>
        Assert.That(new QuietHours(0, 2 * 60 + 30).EndAfter(Utc("2026-10-24T23:00:00"), Zone("Europe/Berlin")), Is.EqualTo(Utc("2026-10-25T01:30:00")));

    [Test]
    public void EqualEnds_AreNoQuietHours() => Assert.That(new QuietHours(60, 60).EndAfter(Utc("2026-01-01T01:00:00"), TimeZoneInfo.Utc), Is.Null);

    [TestCase("21:00", 1260)]
    [TestCase(" 8:30 ", 510)]
    [TestCase("24:00", 0)]
    [TestCase("25:00", -1)]
    [TestCase("8", -1)]
    [TestCase("", -1)]
    [TestCase("8:5", -1)]
    [TestCase("-1:00", -1)]
    public void ATime_IsReadAsPeopleWriteIt(string text, int minute) =>
        Assert.That(QuietHours.TryReadMinute(text, out var read) ? read : -1, Is.EqualTo(minute));

    [Test]
    public void Always_TheEndIsLater_NotQuiet_AndWithinADayAndAnHour()
    {
        var cases = from zone in Gen.Elements(Zones)
                    from minutes in Gen.Choose(0, 2 * 366 * 24 * 60)
                    from start in Gen.Choose(0, 1439)
                    from until in Gen.Choose(0, 1439)
                    select (Zone: Zone(zone), Utc: Utc("2025-06-01T00:00:00").AddMinutes(minutes), Hours: new QuietHours(start, until));
        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            if (one.Hours.EndAfter(one.Utc, one.Zone) is not { } end)
                return !one.Hours.Contains(one.Utc, one.Zone);
            return one.Hours.Contains(one.Utc, one.Zone) && end > one.Utc && end - one.Utc <= TimeSpan.FromHours(26) && !one.Hours.Contains(end, one.Zone);
        }).QuickCheckThrowOnFailure();
    }

    private static DateTime Utc(string text) => DateTime.SpecifyKind(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);

    private static TimeZoneInfo Zone(string id) => TimeZoneInfo.FindSystemTimeZoneById(id);
}
