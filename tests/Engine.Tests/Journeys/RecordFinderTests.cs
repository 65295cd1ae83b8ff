using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Engine.Tests.Journeys;

[Category("E1")]
public class RecordFinderTests
{
    private static readonly JourneyRecord Ann = new(3, 0, (int)LifecycleStage.Active, 0, null, null, 0, 20);

    [TestCase(301, 7, "2026-02-22", "birthday:2026")]
    [TestCase(301, 7, "2026-02-21", null, Description = "a day too early")]
    [TestCase(301, 7, "2026-03-01", "birthday:2026")]
    [TestCase(301, 7, "2026-03-02", null, Description = "over")]
    [TestCase(103, 7, "2026-12-28", "birthday:2027", Description = "over the end of the year")]
    [TestCase(229, 0, "2026-02-28", "birthday:2026", Description = "born on a leap day")]
    [TestCase(0, 7, "2026-02-22", null, Description = "not known")]
    public void ABirthday_IsFoundSomeDaysBefore_UnderItsYear(int birthday, int before, string today, string? subject) =>
        Assert.That(Find(new(TriggerKind.Birthday) { DaysBefore = before }, Ann with { Birthday = birthday }, today)?.Subject, Is.EqualTo(subject));

    [TestCase("2026-05-04", "anniversary:2026")]
    [TestCase("2025-05-04", null, Description = "the first order itself")]
    public void AnAnniversary_ComesAYearLater(string today, string? subject) =>
        Assert.That(Find(new(TriggerKind.Anniversary), Ann with { FirstOrderOnUtc = new DateTime(2025, 5, 4, 12, 0, 0, DateTimeKind.Utc) }, today)?.Subject, Is.EqualTo(subject));

    [Test]
    public void WhoBecameDormant_EnteredThatStageByHisOwnRhythm()
    {
        var last = new DateTime(2026, 1, 1, 12, 0, 0, DateTimeKind.Utc);
        var record = Ann with { StageId = (int)LifecycleStage.Dormant, LastOrderOnUtc = last };
        var entry = Find(new(TriggerKind.StageEntered) { StageId = (int)LifecycleStage.Dormant }, record, "2026-06-01");
        Assert.That(entry, Is.EqualTo(new JourneyEntry(0, "stage:6:20260101", 0, 0, new DateTime(2026, 3, 3))));

        var rule = new LifecycleRule(20);
        var activity = new CustomerActivity { LastOrderOnUtc = last, PurchaseDays = 5, TypicalGapDays = 20 };
        Assert.That(rule.StageOf(activity, entry!.Value.TriggeredOnUtc), Is.EqualTo(LifecycleStage.Dormant));
        Assert.That(rule.StageOf(activity, entry.Value.TriggeredOnUtc.AddDays(-1)), Is.EqualTo(LifecycleStage.AtRisk));
    }

    [Test]
    public void APurchaseIsDue_ByTheOwnRhythm_OnlyForWhoHasOne()
    {
        var last = new DateTime(2026, 5, 1, 12, 0, 0, DateTimeKind.Utc);
        var trigger = new JourneyTrigger(TriggerKind.PurchaseDue) { DaysBefore = 3 };
        Assert.That(Find(trigger, Ann with { LastOrderOnUtc = last, PurchaseDays = 3 }, "2026-06-01")?.TriggeredOnUtc, Is.EqualTo(last.AddDays(17)));
        Assert.That(Find(trigger, Ann with { LastOrderOnUtc = last, PurchaseDays = 1 }, "2026-06-01"), Is.Null);
    }

    [TestCase(PeriodUnit.Week, 1, "2026-06-03", "2026-06-01")]
    [TestCase(PeriodUnit.Week, 7, "2026-06-03", "2026-05-31")]
    [TestCase(PeriodUnit.Month, 5, "2026-06-05", "2026-06-05")]
    [TestCase(PeriodUnit.Month, 5, "2026-06-04", null)]
    [TestCase(PeriodUnit.Quarter, 1, "2026-06-04", "2026-04-01")]
    [TestCase(PeriodUnit.Year, 1, "2026-06-04", "2026-01-01")]
    public void APeriod_BeginsWithItsDay(PeriodUnit unit, int day, string today, string? begins) =>
        Assert.That(RecordFinder.Period(new(TriggerKind.Period) { Period = unit, Day = day }, DateOnly.Parse(today))?.ToString("yyyy-MM-dd"), Is.EqualTo(begins));

    private static JourneyEntry? Find(JourneyTrigger trigger, JourneyRecord record, string today) =>
        RecordFinder.Find(trigger, record, DateOnly.Parse(today), day => day.ToDateTime(TimeOnly.MinValue));
}
