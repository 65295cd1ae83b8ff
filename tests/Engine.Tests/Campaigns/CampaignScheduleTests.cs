using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

namespace Engine.Tests.Campaigns;

[Category("E2")]
public class CampaignScheduleTests
{
    private static readonly TimeZoneInfo Berlin = Clocks.Zone("Europe/Berlin");
    private static readonly DateTime Activated = Clocks.Utc("2026-03-02T09:00:00");

    private static CampaignTiming Daily => new() { Rhythm = CampaignRhythm.Daily, MinuteOfDay = 600, CatchUpHours = 12 };

    [TestCase(CampaignRhythm.Daily, 0, 1, "2026-03-02 2026-03-03 2026-03-04 2026-03-05 2026-03-06 2026-03-07 2026-03-08 2026-03-09")]
    [TestCase(CampaignRhythm.Weekly, 1 | 1 << 4, 1, "2026-03-02 2026-03-06 2026-03-09")]
    [TestCase(CampaignRhythm.Weekly, 1 << 6, 1, "2026-03-08")]
    [TestCase(CampaignRhythm.Monthly, 0, 5, "2026-03-05")]
    public void Days_OfEachRhythm(CampaignRhythm rhythm, int weekDays, int dayOfMonth, string days) => Assert.That(
        string.Join(' ', CampaignSchedule.Days(new() { Rhythm = rhythm, WeekDays = weekDays, DayOfMonth = dayOfMonth }, Clocks.Day("2026-03-02"), Clocks.Day("2026-03-09")).Select(day => day.ToString("yyyy-MM-dd"))),
        Is.EqualTo(days));

    [Test]
    public void TheThirtyFirst_IsTheLastDayOfShorterMonths()
    {
        var days = CampaignSchedule.Days(new() { Rhythm = CampaignRhythm.Monthly, DayOfMonth = 31 }, Clocks.Day("2028-01-01"), Clocks.Day("2028-04-30"));
        Assert.That(days.Select(day => (day.Month, day.Day)), Is.EqualTo(new[] { (1, 31), (2, 29), (3, 31), (4, 30) }));
    }

    [TestCase("2026-03-03T08:59:00", null, "")]
    [TestCase("2026-03-03T09:00:00", "2026-03-03", "")]
    // Half a day late is not too late; the ones before are left out, whichever they are.
    [TestCase("2026-03-03T20:59:00", "2026-03-03", "")]
    [TestCase("2026-03-03T21:01:00", null, "2026-03-03")]
    [TestCase("2026-03-06T12:00:00", "2026-03-06", "2026-03-03 2026-03-04 2026-03-05")]
    [TestCase("2026-03-06T03:00:00", null, "2026-03-03 2026-03-04 2026-03-05")]
    public void AfterAStandstill_TheNewestIsCaughtUp_OrLeftOut(string now, string? due, string missed)
    {
        var found = CampaignSchedule.Look(Daily, false, Clocks.Day("2026-03-02"), Activated, Clocks.Utc(now), Berlin);
        Assert.That(found.Day, Is.EqualTo(due is null ? null : (DateOnly?)Clocks.Day(due)));
        Assert.That(string.Join(' ', found.Missed.Select(day => day.ToString("yyyy-MM-dd"))), Is.EqualTo(missed));
    }

    [Test]
    public void WhatRecurs_BeginsNothingThatLayBeforeItWasSwitchedOn() =>
        Assert.That(CampaignSchedule.Look(Daily, false, null, Clocks.Utc("2026-03-02T09:30:00"), Clocks.Utc("2026-03-02T09:31:00"), Berlin), Is.EqualTo(DueOccurrence.None));

    [Test]
    public void ASingleOne_HappensOnce_AndNotWhenItIsTooLate()
    {
        var timing = new CampaignTiming { Rhythm = CampaignRhythm.Once, First = Clocks.Day("2026-03-05"), MinuteOfDay = 600, CatchUpHours = 2 };
        Assert.That(CampaignSchedule.Look(timing, false, null, Activated, Clocks.Utc("2026-03-05T08:59:59"), Berlin).Day, Is.Null);
        Assert.That(CampaignSchedule.Look(timing, false, null, Activated, Clocks.Utc("2026-03-05T09:00:00"), Berlin).Day, Is.EqualTo(Clocks.Day("2026-03-05")));
        Assert.That(CampaignSchedule.Look(timing, false, Clocks.Day("2026-03-05"), Activated, Clocks.Utc("2026-03-05T10:00:00"), Berlin), Is.EqualTo(DueOccurrence.None));
        Assert.That(CampaignSchedule.Look(timing, false, null, Activated, Clocks.Utc("2026-03-05T11:01:00"), Berlin).Missed, Has.Count.EqualTo(1));
        // Approved when its time had come already: the time that it was to go out counts, not the approval.
        Assert.That(CampaignSchedule.Look(timing, false, null, Clocks.Utc("2026-03-05T10:30:00"), Clocks.Utc("2026-03-05T10:31:00"), Berlin).Day, Is.Not.Null);
    }

    [Test]
    public void AtOnce_IsDueWhenItIsSwitchedOn_AndOnce()
    {
        var timing = new CampaignTiming { Rhythm = CampaignRhythm.AtOnce };
        Assert.That(CampaignSchedule.Look(timing, false, null, Activated, Activated.AddMinutes(1), Berlin), Is.EqualTo(new DueOccurrence([], Clocks.Day("2026-03-02"), Activated)).Using<DueOccurrence>(Same));
        Assert.That(CampaignSchedule.Look(timing, false, Clocks.Day("2026-03-02"), Activated, Activated.AddDays(1), Berlin), Is.EqualTo(DueOccurrence.None));
    }

    [Test]
    public void Waves_BeginBeforeTheShopsOwnTime()
    {
        var timing = Daily with { Rhythm = CampaignRhythm.Once, First = Clocks.Day("2026-03-05") };
        Assert.That(CampaignSchedule.Look(timing, true, null, Activated, Clocks.Utc("2026-03-04T19:59:00"), Berlin).Day, Is.Null);
        Assert.That(CampaignSchedule.Look(timing, true, null, Activated, Clocks.Utc("2026-03-04T20:00:00"), Berlin).Day, Is.EqualTo(Clocks.Day("2026-03-05")), "10 o'clock at the date line");
    }

    [Test]
    public void ARecurringOne_IsOver_AfterItsLastDay()
    {
        var timing = Daily with { Last = Clocks.Day("2026-03-04") };
        Assert.That(CampaignSchedule.IsOver(timing, Clocks.Day("2026-03-03"), Clocks.Utc("2026-03-03T10:00:00"), Berlin), Is.False);
        Assert.That(CampaignSchedule.IsOver(timing, Clocks.Day("2026-03-04"), Clocks.Utc("2026-03-04T10:00:00"), Berlin), Is.True);
        Assert.That(CampaignSchedule.IsOver(Daily, Clocks.Day("2026-03-04"), Clocks.Utc("2026-03-04T10:00:00"), Berlin), Is.False);
    }

    /// <summary>Looked at as often as one likes, and however long not at all: each day is begun or left out once, in order.</summary>
    [FsCheck.NUnit.Property(MaxTest = 200)]
    public Property EveryOccurrence_IsBegunOrLeftOutOnce_WheneverSomebodyLooks() => Prop.ForAll(
        (from zone in Clocks.AnyZone
         from start in Clocks.AnyMoment
         from minute in Gen.Choose(0, 1439)
         from wavy in Gen.Elements(true, false)
         from hours in Gen.Choose(1, 60).ListOf()
         select (zone, start, minute, wavy, hours: hours.Take(30).ToList())).ToArbitrary(),
        one =>
        {
            var timing = new CampaignTiming { Rhythm = CampaignRhythm.Daily, MinuteOfDay = one.minute, CatchUpHours = 12 };
            var (now, last, seen) = (one.start, (DateOnly?)null, new List<DateOnly>());
            foreach (var hours in one.hours)
            {
                now = now.AddHours(hours);
                var due = CampaignSchedule.Look(timing, one.wavy, last, one.start, now, one.zone);
                seen.AddRange(due.Missed);
                if (due.Day is { } day)
                {
                    seen.Add(day);
                    if (now - LocalTime.ToUtc(day, one.minute, one.zone) > TimeSpan.FromHours(12))
                        return false;
                }

                last = seen.Count == 0 ? null : seen[^1];
            }

            return seen.Zip(seen.Skip(1)).All(pair => pair.Second == pair.First.AddDays(1)) && seen.All(day => LocalTime.ToUtc(day, one.minute, one.zone) >= one.start);
        });

    private static bool Same(DueOccurrence one, DueOccurrence other) => one.Day == other.Day && one.StartUtc == other.StartUtc && one.Missed.SequenceEqual(other.Missed);
}
