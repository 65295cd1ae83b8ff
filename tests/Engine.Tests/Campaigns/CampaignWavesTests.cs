using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

namespace Engine.Tests.Campaigns;

[Category("E2")]
public class CampaignWavesTests
{
    private static readonly DateOnly Day = Clocks.Day("2026-03-29");
    private static readonly DateTime Start = Clocks.Utc("2026-03-29T08:00:00");

    [TestCase("Europe/Berlin", "2026-03-29T08:00:00")]
    [TestCase("Europe/London", "2026-03-29T09:00:00")]
    [TestCase("America/New_York", "2026-03-29T14:00:00")]
    [TestCase("Asia/Tokyo", "2026-03-29T01:00:00")]
    [TestCase("Asia/Kolkata", "2026-03-29T04:30:00")]
    [TestCase("Pacific/Kiritimati", "2026-03-28T20:00:00")]
    public void ByTheCustomersClock_EachZoneIsAWave(string zone, string due) =>
        Assert.That(Waves(CampaignClock.Customer).DueUtc(Clocks.Zone(zone), 0, false), Is.EqualTo(Clocks.Utc(due)));

    [Test]
    public void ByTheShopsClock_AllAreDueTogether() =>
        Assert.That(Clocks.Zones.Select(zone => Waves(CampaignClock.Shop).DueUtc(Clocks.Zone(zone), 3, false)), Is.All.EqualTo(Start));

    [TestCase("Europe/Berlin", 19, "2026-03-29T17:00:00")]
    [TestCase("Europe/Berlin", 10, "2026-03-29T08:00:00", Description = "his hour begins at that very moment")]
    [TestCase("Europe/Berlin", 9, "2026-03-30T07:00:00", Description = "his hour is over for today")]
    [TestCase("America/New_York", 9, "2026-03-29T13:00:00")]
    public void TheBestHour_IsTheNextOne(string zone, int hour, string due) =>
        Assert.That(Waves(CampaignClock.BestHour).DueUtc(Clocks.Zone(zone), hour, false), Is.EqualTo(Clocks.Utc(due)));

    [Test]
    public void InATest_TheFirstLeaveTogether_AndTheRestWhenTheWinnerIsKnown()
    {
        var tested = new CampaignDefinition { Variants = [new() { Template = "A" }, new() { Template = "B" }], Test = new() { SharePercent = 20, WaitHours = 4 }, Timing = Timing(CampaignClock.Customer) };
        var waves = new CampaignWaves(tested, Day, Start);
        Assert.That(waves.DecidedUtc, Is.EqualTo(Start.AddHours(4)));
        Assert.That(waves.DueUtc(Clocks.Zone("Asia/Tokyo"), 0, false), Is.EqualTo(Start));
        Assert.That(waves.DueUtc(Clocks.Zone("Asia/Tokyo"), 0, true), Is.EqualTo(Clocks.Utc("2026-03-30T01:00:00")), "10 o'clock in Tokyo, the next time");
        Assert.That(waves.DueUtc(Clocks.Zone("America/New_York"), 0, true), Is.EqualTo(Clocks.Utc("2026-03-29T14:00:00")));
        Assert.That(CampaignWaves.IsWavy(tested), Is.False);
    }

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public Property InEveryZone_TheMailLeavesWithinADay_AndNeverBeforeTheWinnerIsKnown() => Prop.ForAll(
        (from zone in Clocks.AnyZone from start in Clocks.AnyMoment from hour in Gen.Choose(0, 23) from clock in Gen.Elements(Enum.GetValues<CampaignClock>()) select (zone, start, hour, clock)).ToArbitrary(),
        one =>
        {
            var tested = new CampaignDefinition { Variants = [new(), new() { Template = "B" }], Timing = Timing(one.clock) };
            var decided = one.start.AddHours(tested.Test.WaitHours);
            var rest = new CampaignWaves(tested, DateOnly.FromDateTime(one.start), one.start).DueUtc(one.zone, one.hour, true);
            return rest >= decided && rest - decided <= TimeSpan.FromHours(26);
        });

    private static CampaignTiming Timing(CampaignClock clock) => new() { Rhythm = CampaignRhythm.Once, Clock = clock, First = Day, MinuteOfDay = 600 };

    private static CampaignWaves Waves(CampaignClock clock) => new(new CampaignDefinition { Variants = [new() { Template = "A" }], Timing = Timing(clock) }, Day, Start);
}
