using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;

namespace Engine.Tests.Journeys;

[Category("E1")]
public class JourneyPlannerTests
{
    private static readonly JourneyDefinition Reminder = new()
    {
        Trigger = new JourneyTrigger(TriggerKind.CartLeft) { DelayMinutes = 60 },
        Steps = [Mail(1, "First"), new WaitStep(2, JourneyWait.For(23, WaitUnit.Hours)), Mail(3, "Second"), new WaitStep(4, JourneyWait.For(2, WaitUnit.Days)), Mail(5, "Third")],
        Goal = new JourneyGoal(GoalKind.Order, 7)
    };

    private static readonly JourneyEntry Cart = new(1, "cart:1", 0, 7, Days.At(1));
    private static readonly Days Left = new Days().Does(0, FactKind.CartLineAdded, 7);

    [Test]
    public void Mails_ComeWhenTheirTimeHasCome()
    {
        var move = Move(Reminder, Left, 1.5);
        Assert.That((Done(move), move.DueOnUtc), Is.EqualTo(("1", Days.At(24))));
        move = Move(Reminder, Left, 24, move.Next);
        Assert.That((Done(move), move.DueOnUtc), Is.EqualTo(("2 3", Days.At(72))));
        move = Move(Reminder, Left, 72, move.Next);
        Assert.That((Done(move), move.End), Is.EqualTo(("4 5", JourneyEnd.Completed)));
    }

    [Test]
    public void BeingLate_DoesNotAddUp()
    {
        var late = Move(Reminder, Left, 10);
        Assert.That(late.DueOnUtc, Is.EqualTo(Days.At(24)));
    }

    [Test]
    public void WhatNobodyWantsAnyMore_IsLeftOut_AndTheRestGoesOn()
    {
        var move = Move(Reminder, Left, 24 * 3.2);
        Assert.That(move.Steps.Where(step => step.Step is MailStep).Select(step => step.Skipped), Is.EqualTo(new[] { SkipReason.TooLate, SkipReason.TooLate, SkipReason.None }));
    }

    [Test]
    public void ACartBoughtASecondBefore_EndsTheReminder()
    {
        var first = Move(Reminder, Left, 1);
        var bought = new Days().Does(0, FactKind.CartLineAdded, 7).Buys(24 - 1 / 3600.0, 9, 7);
        var move = Move(Reminder, bought, 24, first.Next);
        Assert.That((Done(move), move.End), Is.EqualTo(("", JourneyEnd.GoalReached)));
    }

    [Test]
    public void ACancelledOrder_IsNoGoal_ButTheCartIsGone()
    {
        var bought = new Days().Does(0, FactKind.CartLineAdded, 7).Buys(2, 9, 7).Does(3, FactKind.OrderCancelled, subject: 9);
        Assert.That(Move(Reminder, bought, 24, Move(Reminder, Left, 1).Next).End, Is.EqualTo(JourneyEnd.SubjectGone));
    }

    [Test]
    public void TheOrderThatBeganIt_IsNotItsGoal_TheNextOneIs()
    {
        var thanks = Reminder with { Trigger = new JourneyTrigger(TriggerKind.OrderPaid) };
        var entry = new JourneyEntry(1, "order:5", 5, 0, Days.At(0));
        var days = new Days().Buys(0, 5, 7);
        var move = JourneyPlanner.Move(1, thanks, JourneyProgress.Of(3, entry), View(days), Days.At(0), TimeZoneInfo.Utc);
        Assert.That(move.End, Is.EqualTo(JourneyEnd.None));
        Assert.That(JourneyPlanner.Move(1, thanks, move.Next, View(days.Buys(2, 6, 7)), Days.At(23), TimeZoneInfo.Utc).End, Is.EqualTo(JourneyEnd.GoalReached));
    }

    [Test]
    public void AnOrderRefundedInFull_IsNotThankedFor()
    {
        var thanks = Reminder with { Trigger = new JourneyTrigger(TriggerKind.OrderPaid), Goal = new JourneyGoal(GoalKind.None, 7) };
        var days = new Days().Buys(0, 5, 7).Does(0.5, FactKind.OrderRefunded, subject: 5, amount: 10);
        var move = JourneyPlanner.Move(1, thanks, JourneyProgress.Of(3, new JourneyEntry(1, "order:5", 5, 0, Days.At(0))), View(days), Days.At(1), TimeZoneInfo.Utc);
        Assert.That((Done(move), move.End), Is.EqualTo(("", JourneyEnd.SubjectGone)));
    }

    [TestCase(true, "1 2 3")]
    [TestCase(false, "1 4")]
    public void ACondition_GoesOnOrFurtherDown(bool holds, string done)
    {
        var definition = Reminder with
        {
            Steps = [new ConditionStep(1, new FlagRule("IsCore", true), 4), Mail(2, "A"), new ConditionStep(3, new FlagRule("IsCore", false), null), Mail(4, "B")]
        };
        var move = Move(definition, Left, 1, holds: condition => condition.Id == 1 && holds);
        Assert.That(Done(move), Is.EqualTo(done));
        Assert.That(move.End, Is.EqualTo(holds ? JourneyEnd.ConditionFailed : JourneyEnd.Completed));
    }

    [Test]
    public void WhoBelongsNoMore_LeavesBeforeTheNextStepThatDoesSomething()
    {
        var definition = Reminder with { StaysInAudience = true };
        Assert.That(Move(definition, Left, 1, isInAudience: false).End, Is.EqualTo(JourneyEnd.LeftAudience));
        Assert.That(Move(Reminder, Left, 1, isInAudience: false).End, Is.EqualTo(JourneyEnd.None));
    }

    [Test]
    public void Variants_AreSharedOutByWeight_AndStayTheSame()
    {
        var drawn = Enumerable.Range(1, 20_000).Select(id => VariantChoice.Of("journey:1:2", id, [30, 70])).ToList();
        Assert.That(drawn.Count(place => place == 0), Is.InRange(5_700, 6_300));
        Assert.That(Enumerable.Range(1, 20_000).Select(id => VariantChoice.Of("journey:1:2", id, [30, 70])), Is.EqualTo(drawn));
    }

    [FsCheck.NUnit.Property(Arbitrary = [typeof(JourneyArbitraries)], MaxTest = 1000)]
    public bool NoStep_IsPassedTwice_HoweverOftenAndWhenItIsLookedAt(AnyJourney any, Doings doings, byte[] pauses)
    {
        var view = new JourneyView(new JourneyHistory(doings.Facts), true, condition => condition.Id % 2 == 0);
        var (at, now) = (JourneyProgress.Of(3, Cart), Cart.TriggeredOnUtc);
        var passed = new List<int>();
        foreach (var pause in pauses)
        {
            now = now.AddHours(pause);
            var move = JourneyPlanner.Move(1, any.Definition, at, view, now, TimeZoneInfo.Utc);
            var again = JourneyPlanner.Move(1, any.Definition, at, view, now, TimeZoneInfo.Utc);
            if (!Same(move, again))
                return false;
            passed.AddRange(move.Steps.Select(step => step.Step.Id));
            if (move.DueOnUtc is null)
                break;
            at = move.Next;
        }

        return passed.Distinct().Count() == passed.Count && passed.SequenceEqual(passed.Order());
    }

    [FsCheck.NUnit.Property(Arbitrary = [typeof(JourneyArbitraries)], MaxTest = 500)]
    public bool InSmallStepsOrInOne_TheSameIsDue(AnyJourney any, byte hours)
    {
        // Without conditions that change and facts that come between, being called often or seldom makes no difference.
        var definition = any.Definition with { Goal = new JourneyGoal(GoalKind.None, 7), Trigger = new JourneyTrigger(TriggerKind.Registered) };
        var view = new JourneyView(JourneyHistory.Empty, true, condition => condition.Id % 2 == 0);
        var end = Cart.TriggeredOnUtc.AddHours(hours);
        var at = JourneyProgress.Of(3, Cart);
        var small = new List<(int, DateTime)>();
        for (var now = Cart.TriggeredOnUtc; now <= end; now = now.AddHours(1))
        {
            var move = JourneyPlanner.Move(1, definition, at, view, now, TimeZoneInfo.Utc);
            small.AddRange(move.Steps.Select(step => (step.Step.Id, step.DueOnUtc)));
            at = move.Next;
            if (move.DueOnUtc is null)
                break;
        }

        var one = JourneyPlanner.Move(1, definition, JourneyProgress.Of(3, Cart), view, end, TimeZoneInfo.Utc);
        return small.SequenceEqual(one.Steps.Select(step => (step.Step.Id, step.DueOnUtc)));
    }

    private static bool Same(JourneyMove one, JourneyMove two) =>
        one.Next == two.Next && one.DueOnUtc == two.DueOnUtc && one.End == two.End && one.Steps.SequenceEqual(two.Steps);

    private static JourneyMove Move(JourneyDefinition definition, Days days, double hours, JourneyProgress? at = null, bool isInAudience = true, Func<ConditionStep, bool>? holds = null) =>
        JourneyPlanner.Move(1, definition, at ?? JourneyProgress.Of(3, Cart), new JourneyView(days.History, isInAudience, holds ?? (_ => true)), Days.At(hours), TimeZoneInfo.Utc);

    private static JourneyView View(Days days) => new(days.History, true, _ => true);

    private static string Done(JourneyMove move) => string.Join(' ', move.Steps.Select(step => step.Step.Id));

    private static MailStep Mail(int id, string template) => new(id, [new MailVariant(template)], "news");
}
