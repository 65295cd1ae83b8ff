using Nop.Plugin.CustomerLoyalty.Engine.Service;

namespace Engine.Tests.Service;

[Category("H2")]
public class BusinessCalendarTests
{
    private static readonly BusinessCalendar Office = Of("Europe/Berlin", "Mon 08:00-12:00, 13:00-17:00\nTue 08:00-12:00, 13:00-17:00\nFri 08:00-12:00", "2026-03-31");

    [TestCase("2026-03-23T06:00", "2026-03-23T16:00", 480, Description = "a whole Monday in winter, lunch taken away")]
    [TestCase("2026-03-23T10:30", "2026-03-23T12:30", 60, Description = "over lunch")]
    [TestCase("2026-03-28T00:00", "2026-03-29T23:00", 0, Description = "a week-end")]
    [TestCase("2026-03-30T06:00", "2026-03-30T15:00", 480, Description = "after the clock was put forward the shop opens an hour earlier")]
    [TestCase("2026-03-31T00:00", "2026-03-31T23:00", 0, Description = "a holiday")]
    public void Worked_IsWhatTheClockOnTheWallSays(string from, string until, int minutes) => Assert.That(Office.Worked(At(from), At(until)).TotalMinutes, Is.EqualTo(minutes));

    [TestCase("2026-03-23T10:30", 60, "2026-03-23T12:30")]
    [TestCase("2026-03-23T14:00", 120, "2026-03-23T16:00", Description = "the end of the shift is in time, not the next morning")]
    [TestCase("2026-03-24T15:00", 120, "2026-03-27T08:00", Description = "Wednesday and Thursday nobody works")]
    [TestCase("2026-03-30T14:00", 120, "2026-04-03T07:00", Description = "over a holiday")]
    public void After_IsTheMomentAtWhichTheWorkIsDone(string from, int minutes, string until) => Assert.That(Office.After(At(from), TimeSpan.FromMinutes(minutes)), Is.EqualTo(At(until)));

    [Test]
    public void ANightThatIsPutBack_IsWorkedTwice_AndOneThatSkipsAnHourIsShorter()
    {
        var night = Of("Europe/Berlin", "Sun 01:00-04:00", "");
        Assert.That(night.Worked(At("2026-10-24T12:00"), At("2026-10-25T12:00")).TotalHours, Is.EqualTo(4));
        Assert.That(night.Worked(At("2026-03-28T12:00"), At("2026-03-29T12:00")).TotalHours, Is.EqualTo(2));
    }

    [Test]
    public void AShiftWithinTheDoubledHour_IsWorkedTwice_WithABreakBetween()
    {
        var openings = Of("Europe/Berlin", "Sun 02:10-02:20", "").On(new DateOnly(2026, 10, 25));
        Assert.That(openings, Is.EqualTo(new[] { new Opening(At("2026-10-25T00:10"), At("2026-10-25T00:20")), new Opening(At("2026-10-25T01:10"), At("2026-10-25T01:20")) }));
    }

    [Test]
    public void ACalendarWithoutShifts_IsNeverDone() => Assert.That(new BusinessCalendar(TimeZoneInfo.Utc, [], []).After(At("2026-03-23T10:30"), TimeSpan.FromMinutes(1)), Is.Null);

    [Test]
    public void AroundTheClock_IsTimeAsItPasses() => Assert.That(BusinessCalendar.AroundTheClock.After(At("2026-03-28T10:30"), TimeSpan.FromDays(3)), Is.EqualTo(At("2026-03-31T10:30")));

    [TestCase("Mon 08:00-12:00,13:00-17:30")]
    [TestCase("mon: 8:00 - 12:00 ; sun 00:00-24:00")]
    public void Shifts_AreReadAsPeopleWriteThem(string text) => Assert.That(ShiftText.Parse(text, out _), Has.Count.EqualTo(2));

    [TestCase("Mon 12:00-08:00")]
    [TestCase("Monday")]
    [TestCase("Mon 08:00-25:00")]
    [TestCase("Mon 08:60-09:00")]
    [TestCase("Xyz 08:00-09:00")]
    [TestCase("Mon 08:00")]
    public void ALineThatIsNoShift_IsTold(string text)
    {
        Assert.That(ShiftText.Parse(text, out var wrong), Is.Null);
        Assert.That(wrong, Is.EqualTo(text));
    }

    [Test]
    public void Holidays_MayHaveNames_AndWrongOnesAreTold()
    {
        Assert.That(ShiftText.ParseDays("2026-12-25 Christmas\n2026-12-26", out _), Is.EqualTo(new[] { new DateOnly(2026, 12, 25), new DateOnly(2026, 12, 26) }));
        Assert.That(ShiftText.ParseDays("25.12.2026", out var wrong), Is.Null);
        Assert.That(wrong, Is.EqualTo("25.12.2026"));
    }

    private static BusinessCalendar Of(string zone, string shifts, string holidays) => new(TimeZoneInfo.FindSystemTimeZoneById(zone), ShiftText.Parse(shifts, out _)!, ShiftText.ParseDays(holidays, out _)!);

    private static DateTime At(string text) => DateTime.SpecifyKind(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
