using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Engine.Tests.Campaigns;

[Category("E2")]
public class BestHourTests
{
    private static readonly QuietHours Night = new(21 * 60, 8 * 60);

    [Test]
    public void WhoWasNeverSeen_GetsTheShopsHour() => Assert.That(BestHour.Of([], Hours((19, 500), (9, 100)), Night), Is.EqualTo(19));

    [Test]
    public void OneVisit_DoesNotMakeAHabit_ManyDo()
    {
        var shop = Hours((19, 500), (9, 100));
        Assert.That(BestHour.Of(Hours((12, 1)), shop, Night), Is.EqualTo(19));
        Assert.That(BestHour.Of(Hours((12, 20)), shop, Night), Is.EqualTo(12));
    }

    [Test]
    public void NeighbouringHours_Count()
    {
        // Seven and half past eight say more than one hour on its own.
        Assert.That(BestHour.Of(Hours((17, 10), (18, 10), (19, 10), (12, 14)), [], default), Is.EqualTo(18));
    }

    [Test]
    public void AtNight_NobodyIsWritten_EvenIfHeIsUp() => Assert.That(BestHour.Of(Hours((23, 100), (20, 12)), Hours((10, 1)), Night), Is.EqualTo(20));

    [Test]
    public void QuietAllDay_IsNoReasonToGiveUp() => Assert.That(BestHour.Of(Hours((12, 20)), [], new QuietHours(0, 24 * 60 - 1)), Is.EqualTo(12));

    [Test]
    public void WithNothingKnownOfAnybody_ItIsTheFirstHourOfTheDay() => Assert.That(BestHour.Of([], [], Night), Is.EqualTo(8));

    [FsCheck.NUnit.Property]
    public Property TheHour_IsNeverQuiet() => Prop.ForAll(
        Gen.Choose(0, 50).ListOf(24).Select(counts => counts.Select(count => (double)count).ToArray()).ToArbitrary(),
        own => BestHour.Of(own, [], Night) is >= 8 and < 21);

    [Test]
    public void WhatHappensWithinAnHour_CountsOnce_ByItsWeightiest_OnHisOwnClock()
    {
        var counts = new HourCounts();
        var berlin = Clocks.Zone("Europe/Berlin");
        foreach (var (moment, weight) in new[] { ("2026-03-28T18:10:00", 1), ("2026-03-28T18:20:00", 3), ("2026-03-28T18:50:00", 1), ("2026-03-29T17:10:00", 1) })
            counts.Add(Clocks.Utc(moment), weight, berlin);
        Assert.That(counts.ToArray()[19], Is.EqualTo(4), "both are seven in the evening, the second by summer time");
        Assert.That(counts.ToArray().Sum(), Is.EqualTo(4));
    }

    private static double[] Hours(params (int Hour, double Count)[] seen)
    {
        var counts = new double[24];
        foreach (var (hour, count) in seen)
            counts[hour] = count;
        return counts;
    }
}
