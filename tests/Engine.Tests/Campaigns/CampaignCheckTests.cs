using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

namespace Engine.Tests.Campaigns;

[Category("E2")]
public class CampaignCheckTests
{
    private static readonly HashSet<string> Templates = ["Spring", "Autumn"];
    private static readonly Dictionary<int, int> Segments = new() { [1] = 0, [2] = 2 };
    private static readonly CampaignDefinition Good = new() { StoreId = 1, Variants = [new() { Template = "Spring" }] };

    [Test]
    public void WhatIsInOrder_IsNotObjectedTo() => Assert.That(Check(Good), Is.Empty);

    [Test]
    public void EveryObjection_StandsAtItsField()
    {
        Assert.That(Check(new CampaignDefinition { StoreId = 0 }), Is.EqualTo("StoreId NothingChosen, Variants[0].Template NoTemplate"));
        Assert.That(Check(Good with { SegmentId = 9 }), Is.EqualTo("SegmentId SegmentGone"));
        Assert.That(Check(Good with { SegmentId = 2 }), Is.EqualTo("SegmentId OtherStore"));
        Assert.That(Check(Good with { SegmentId = 1, HoldOutPercent = 51, KeepDays = 0, WindowDays = 31 }), Is.EqualTo("HoldOutPercent OutOfRange, KeepDays OutOfRange, WindowDays OutOfRange"));
        Assert.That(Check(Good with { DiscountId = 4, CouponDays = 0 }), Is.EqualTo("CouponDays OutOfRange"));
        Assert.That(Check(Good with { Variants = [new() { Template = "Gone" }] }), Is.EqualTo("Variants[0].Template TemplateGone"));
        Assert.That(Check(Good with { Variants = [new() { Template = "Spring" }, new() { Template = "Spring" }] }), Is.EqualTo("Variants[1].Template SameTexts"));
        Assert.That(Check(Good with { Variants = [new() { Template = "Spring" }, new() { Template = "Spring", Subjects = new Dictionary<int, string> { [1] = "Another" } }] }), Is.Empty, "A/B on the subject");
        Assert.That(Check(Good with { Variants = [new() { Template = "Spring" }, new() { Template = "Autumn" }], Test = new() { SharePercent = 1, WaitHours = 0 } }), Is.EqualTo("TestPercent OutOfRange, TestHours OutOfRange"));
        Assert.That(Check(Good with { Variants = [new() { Template = "Spring", Subjects = new Dictionary<int, string> { [1] = new('x', 201) } }] }), Is.EqualTo("Variants[0].Template TooLong"));
    }

    [Test]
    public void ACoupon_IsToBeSeen_InTheTemplateOrTheSubject()
    {
        var giving = Good with { DiscountId = 4, Variants = [new() { Template = "Spring" }, new() { Template = "Autumn" }, new() { Template = "Spring", Subjects = new Dictionary<int, string> { [1] = "Use %Loyalty.Coupon%" } }] };
        Assert.That(CampaignCheck.Of(giving, Templates, Segments, new HashSet<string> { "Autumn" }).Select(error => (error.Code, error.Field)), Is.EqualTo(new[] { (CampaignErrorCode.NoCoupon, "Variants[0].Template") }));
        Assert.That(CampaignCheck.Of(giving with { DiscountId = 0 }, Templates, Segments, new HashSet<string>()), Is.Empty);
        Assert.That(CampaignCheck.Of(giving, Templates, Segments, Templates, new HashSet<int>()).Select(error => (error.Code, error.Field)), Is.EqualTo(new[] { (CampaignErrorCode.DiscountGone, "DiscountId") }));
    }

    [TestCase(CampaignRhythm.Once, "First NoDay")]
    [TestCase(CampaignRhythm.Daily, "")]
    [TestCase(CampaignRhythm.Weekly, "WeekDays NoWeekDay")]
    public void EachRhythm_NeedsItsDays(CampaignRhythm rhythm, string objections) => Assert.That(Check(Good with { Timing = new() { Rhythm = rhythm } }), Is.EqualTo(objections));

    [Test]
    public void ABadTime_IsToldAtItsField() => Assert.That(
        Check(Good with { Timing = new() { Rhythm = CampaignRhythm.Monthly, DayOfMonth = 32, MinuteOfDay = -1, CatchUpHours = 0, First = Clocks.Day("2026-03-05"), Last = Clocks.Day("2026-03-04") } }),
        Is.EqualTo("Time NoTime, DayOfMonth OutOfRange, Last LastBeforeFirst, CatchUpHours OutOfRange"));

    [Test]
    public void Definitions_SurviveStorage()
    {
        var definition = Good with { SegmentId = 1, HoldOutPercent = 5, Timing = new() { Rhythm = CampaignRhythm.Weekly, WeekDays = 3, First = Clocks.Day("2026-03-05") }, Variants = [new() { Template = "Spring", Subjects = new Dictionary<int, string> { [2] = "春天" } }] };
        var read = CampaignJson.Read(CampaignJson.Write(definition))!;
        Assert.That(CampaignJson.Write(read), Is.EqualTo(CampaignJson.Write(definition)));
        Assert.That((read.Timing, read.Variants[0].Subjects[2]), Is.EqualTo((definition.Timing, "春天")));
        Assert.That(CampaignJson.Read("{"), Is.Null);
        Assert.That(CampaignJson.Read("{\"StoreId\":1,\"Later\":true}")!.StoreId, Is.EqualTo(1));
    }

    private static string Check(CampaignDefinition definition) => string.Join(", ", CampaignCheck.Of(definition, Templates, Segments).Select(error => $"{error.Field} {error.Code}"));
}
