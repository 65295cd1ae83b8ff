using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

namespace Engine.Tests.Campaigns;

[Category("E2")]
public class LocalTimeTests
{
    [TestCase("2026-03-29", 150, "2026-03-29T01:00:00", Description = "half past two does not exist: the first moment after the gap")]
    [TestCase("2026-10-25", 150, "2026-10-25T00:30:00", Description = "half past two shows twice: the first one")]
    [TestCase("2026-03-29", 600, "2026-03-29T08:00:00")]
    [TestCase("2026-10-25", 600, "2026-10-25T09:00:00")]
    [TestCase("2026-03-02", 0, "2026-03-01T23:00:00")]
    public void InBerlin_AlsoInTheNightsOfTheClockChange(string day, int minute, string utc) =>
        Assert.That(LocalTime.ToUtc(Clocks.Day(day), minute, Clocks.Zone("Europe/Berlin")), Is.EqualTo(Clocks.Utc(utc)));

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public Property Next_IsSoon_AndShowsTheTime_UnlessTheClockSkipsIt() => Prop.ForAll(
        (from zone in Clocks.AnyZone from moment in Clocks.AnyMoment from minute in Gen.Choose(0, 95).Select(quarter => quarter * 15) select (zone, moment, minute)).ToArbitrary(),
        one =>
        {
            var next = LocalTime.Next(one.moment, one.minute, one.zone);
            var shown = LocalTime.Of(next, one.zone);
            var late = (shown.Hour * 60 + shown.Minute - one.minute + 1440) % 1440;
            return next >= one.moment && next - one.moment <= TimeSpan.FromHours(26) && (late == 0 || (late <= 60 && one.zone.IsInvalidTime(shown.Date.AddMinutes(one.minute))));
        });
}
