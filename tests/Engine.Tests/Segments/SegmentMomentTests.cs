using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;

namespace Engine.Tests.Segments;

[Category("C6")]
public class SegmentMomentTests
{
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    [Test]
    public void Today_IsTheShopsDay()
    {
        var moment = new SegmentMoment(new DateTime(2026, 3, 1, 17, 0, 0), Shanghai);
        Assert.Multiple(() =>
        {
            Assert.That(moment.Today, Is.EqualTo(new DateOnly(2026, 3, 2)));
            Assert.That(moment.StartOfDayUtc(0), Is.EqualTo(new DateTime(2026, 3, 1, 16, 0, 0)));
            Assert.That(moment.StartOfDayUtc(-1), Is.EqualTo(new DateTime(2026, 2, 28, 16, 0, 0)));
        });
    }

    [Test]
    public void StartOfDay_WhereMidnightIsSkipped_IsTheFirstMomentOfTheDay()
    {
        var beirut = TimeZoneInfo.FindSystemTimeZoneById("Asia/Beirut");
        var moment = new SegmentMoment(new DateTime(2022, 3, 27, 9, 0, 0), beirut);
        Assert.That(moment.StartOfDayUtc(0), Is.EqualTo(new DateTime(2022, 3, 26, 22, 0, 0)));
    }

    [Test]
    public void StartOfDay_BeforeTheCalendar_IsItsBeginning() =>
        Assert.That(new SegmentMoment(new DateTime(2026, 3, 2), Shanghai).StartOfDayUtc(-2_000_000).Year, Is.EqualTo(1));

    [TestCase(2026, 2, 20, 8, true, TestName = "Birthday29February_InAnOrdinaryYear_IsOnThe28th")]
    [TestCase(2026, 2, 20, 7, false, TestName = "Birthday29February_InAnOrdinaryYear_IsNotEarlier")]
    [TestCase(2026, 3, 1, 30, false, TestName = "Birthday29February_InMarch_IsOver")]
    [TestCase(2028, 2, 28, 0, false, TestName = "Birthday29February_InALeapYear_IsNotOnThe28th")]
    [TestCase(2028, 2, 28, 1, true, TestName = "Birthday29February_InALeapYear_IsOnThe29th")]
    public void BirthdayOnLeapDay(int year, int month, int day, int days, bool expected) =>
        Assert.That(BirthdayWindow.Of(new DateOnly(year, month, day), days).Contains(229), Is.EqualTo(expected));

    [Test]
    public void Birthday_OverTheEndOfTheYear_IsFound() =>
        Assert.That(BirthdayWindow.Of(new DateOnly(2026, 12, 30), 3), Is.EquivalentTo(new[] { 1230, 1231, 101, 102 }));

    [Test]
    public void Window_OfDays_BeginsWithAWholeDay_AndDatesBelongToIt()
    {
        var moment = new SegmentMoment(new DateTime(2026, 3, 2, 9, 0, 0), Shanghai);
        Assert.Multiple(() =>
        {
            Assert.That(new FactWindow(Days: 1).Bounds(moment), Is.EqualTo(((DateTime?)new DateTime(2026, 2, 28, 16, 0, 0), (DateTime?)null)));
            Assert.That(new FactWindow(Until: new DateOnly(2026, 3, 2)).Bounds(moment), Is.EqualTo(((DateTime?)null, (DateTime?)new DateTime(2026, 3, 2, 16, 0, 0))));
            Assert.That(FactWindow.Always.Bounds(moment), Is.EqualTo(((DateTime?)null, (DateTime?)null)));
        });
    }

    [Test]
    public void Plan_AsksForEachFieldFactAndSegmentOnce()
    {
        var query = new FactQuery([FactKind.OrderLine, FactKind.OrderPlaced], new FactWindow(Days: 3));
        var plan = SegmentPlan.Of(new AllRule(
        [
            new NumberRule("Orders", new NumberTest(Comparison.More, 1)), new NotRule(new KnownRule("Orders", true)),
            new FactRule(query, FactMeasure.Count, default), new FactRule(query with { Kinds = [FactKind.OrderPlaced, FactKind.OrderLine] }, FactMeasure.Sum, default),
            new MemberRule(4, true), new AnyRule([new MemberRule(4, false)])
        ]));
        Assert.Multiple(() =>
        {
            Assert.That(plan.Fields.Select(field => field.Name), Is.EqualTo(new[] { "Orders" }));
            Assert.That(plan.Facts, Has.Count.EqualTo(1));
            Assert.That(plan.Segments, Is.EqualTo(new[] { 4 }));
            Assert.That(plan.IsHourly, Is.False);
            Assert.That(SegmentPlan.Of(new NotRule(new TimeRule("CartChangedOnUtc", TimeRelation.LongerAgo, 3, TimeUnit.Hours))).IsHourly, Is.True);
        });
    }
}
