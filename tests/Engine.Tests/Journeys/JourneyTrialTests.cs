using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;

namespace Engine.Tests.Journeys;

[Category("E1")]
public class JourneyTrialTests
{
    private static readonly JourneyDefinition Reminder = new()
    {
        Trigger = new JourneyTrigger(TriggerKind.CartLeft) { DelayMinutes = 60 },
        Steps = [new MailStep(1, [new MailVariant("A")], ""), new WaitStep(2, JourneyWait.For(1, WaitUnit.Days)), new MailStep(3, [new MailVariant("B")], "")],
        Goal = new JourneyGoal(GoalKind.Order, 7),
        ReEntry = new ReEntry(ReEntryKind.AfterDays, 7)
    };

    [Test]
    public void TheTrial_TellsWhatWouldHaveHappened_ByWhatWasKnownAtEachMoment()
    {
        var trial = new JourneyTrial(1, Reminder, Days.At(24 * 30));
        Try(trial, 1, new Days().Does(0, FactKind.CartLineAdded, 7));
        Try(trial, 2, new Days().Does(0, FactKind.CartLineAdded, 7).Buys(5, 1, 7));
        Try(trial, 3, new Days().Does(0, FactKind.CartLineAdded, 7).Buys(0.5, 2, 7));
        Try(trial, 4, new Days().Does(0, FactKind.CartLineAdded, 7), isInAudience: false);
        Assert.That((trial.Candidates, trial.Entered, trial.NotInAudience), Is.EqualTo((3, 2, 1)));
        Assert.That((trial.Steps[1].Done, trial.Steps[3].Done), Is.EqualTo((2, 1)));
        Assert.That((trial.Ends[JourneyEnd.Completed], trial.Ends[JourneyEnd.GoalReached]), Is.EqualTo((1, 1)));
        Assert.That(trial.Samples.Select(sample => sample.CustomerId), Is.EqualTo(new[] { 1, 2 }));
    }

    [Test]
    public void ASecondCart_TooSoon_IsCountedAsThat()
    {
        var trial = new JourneyTrial(1, Reminder, Days.At(24 * 30));
        Try(trial, 1, new Days().Does(0, FactKind.CartLineAdded, 7).Buys(5, 1, 7).Does(50, FactKind.CartLineAdded, 7));
        Assert.That((trial.Entered, trial.TooSoon), Is.EqualTo((1, 1)));
    }

    [Test]
    public void WhoIsStillOnTheWay_IsCountedAsThat()
    {
        var trial = new JourneyTrial(1, Reminder, Days.At(2));
        Try(trial, 1, new Days().Does(0, FactKind.CartLineAdded, 7), upTo: 2);
        Assert.That((trial.Running, trial.Steps[1].Done), Is.EqualTo((1, 1)));
    }

    private static void Try(JourneyTrial trial, int customer, Days days, bool isInAudience = true, double upTo = 24 * 30) =>
        trial.Add(customer, days.Enters(Reminder.Trigger, upToHours: upTo), new JourneyView(days.History, isInAudience, _ => true), TimeZoneInfo.Utc);
}
