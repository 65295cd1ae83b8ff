using Nop.Plugin.CustomerLoyalty.Engine.Journeys;

namespace Engine.Tests.Journeys;

[Category("E1")]
public class JourneyWaitTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [TestCase("2026-06-01 05:00", "2026-06-01 07:00", Description = "nine o'clock of the same day")]
    [TestCase("2026-06-01 07:00", "2026-06-01 07:00", Description = "exactly nine is nine")]
    [TestCase("2026-06-01 07:01", "2026-06-02 07:00", Description = "past nine: tomorrow")]
    [TestCase("2026-03-28 20:00", "2026-03-29 07:00", Description = "over the night in which clocks are put forward")]
    [TestCase("2026-10-24 20:00", "2026-10-25 08:00", Description = "over the night in which they are put back")]
    public void UntilNine_OnTheCustomersClock(string since, string end) => Assert.That(Ends(JourneyWait.Until(9), since), Is.EqualTo(Utc(end)));

    [TestCase("2026-03-28 20:00", "2026-03-29 01:00", Description = "half past two does not exist: three o'clock")]
    [TestCase("2026-10-24 20:00", "2026-10-25 00:30", Description = "half past two comes twice: the first")]
    [TestCase("2026-10-25 00:45", "2026-10-26 01:30", Description = "between the two: the next night")]
    public void UntilHalfPastTwo_InNightsOfChangedClocks(string since, string end) => Assert.That(Ends(JourneyWait.Until(2, 30), since), Is.EqualTo(Utc(end)));

    [TestCase("2026-06-01 05:00", "2026-06-02 08:00", Description = "Monday: to Tuesday")]
    [TestCase("2026-06-02 09:00", "2026-06-04 08:00", Description = "Tuesday after ten: to Thursday")]
    [TestCase("2026-06-05 00:00", "2026-06-09 08:00", Description = "Friday: to the next Tuesday")]
    public void UntilTuesdayOrThursdayAtTen(string since, string end) => Assert.That(Ends(JourneyWait.Until(10, 0, 2, 4), since), Is.EqualTo(Utc(end)));

    [Test]
    public void ADayIsTwentyFourHours_WhateverTheClocksDo() =>
        Assert.That(Ends(JourneyWait.For(1, WaitUnit.Days), "2026-03-28 20:00"), Is.EqualTo(Utc("2026-03-29 20:00")));

    [FsCheck.NUnit.Property(MaxTest = 2000)]
    public bool AWait_EndsNotBeforeItBegan_AndAtThatTimeOfTheDay(ushort minutes, ushort since, byte zone)
    {
        var zones = new[] { "UTC", "Europe/Berlin", "America/New_York", "Asia/Shanghai", "Australia/Lord_Howe", "Asia/Kathmandu", "America/Santiago", "Pacific/Apia" };
        var where = TimeZoneInfo.FindSystemTimeZoneById(zones[zone % zones.Length]);
        var began = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(since * 8);
        var minute = minutes % (24 * 60);
        var end = JourneyWait.Until(minute / 60, minute % 60).EndUtc(began, where);
        var local = TimeZoneInfo.ConvertTimeFromUtc(end, where);
        var meant = local.Date.AddMinutes(minute);
        return end >= began && end - began <= TimeSpan.FromHours(49) && (local == meant || where.IsInvalidTime(meant));
    }

    private static DateTime Ends(JourneyWait wait, string since) => wait.EndUtc(Utc(since), Berlin);

    private static DateTime Utc(string text) => DateTime.SpecifyKind(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
