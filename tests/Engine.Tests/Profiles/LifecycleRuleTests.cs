using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Engine.Tests.Profiles;

[Category("C4")]
public class LifecycleRuleTests
{
    private static readonly LifecycleRule Rule = new(30);

    [TestCase(LifecycleStage.Prospect)]
    [TestCase(LifecycleStage.New, 0)]
    [TestCase(LifecycleStage.New, 45)]
    [TestCase(LifecycleStage.AtRisk, 46)]
    [TestCase(LifecycleStage.AtRisk, 90)]
    [TestCase(LifecycleStage.Dormant, 91)]
    [TestCase(LifecycleStage.Dormant, 180)]
    [TestCase(LifecycleStage.Lost, 181)]
    [TestCase(LifecycleStage.Active, 5, 35)]
    [TestCase(LifecycleStage.Loyal, 5, 35, 65, 95)]
    [TestCase(LifecycleStage.AtRisk, 60, 90, 120, 150)]
    [TestCase(LifecycleStage.WonBack, 5, 155, 185, 215)]
    public void Stage_FollowsTheDaysAgoOfTheOrders(LifecycleStage stage, params int[] ordersDaysAgo)
    {
        var history = new History().Does(Nop.Plugin.CustomerLoyalty.Engine.Journal.FactKind.Registered, 300);
        foreach (var days in ordersDaysAgo)
            history.Orders(days, 10);
        Assert.That(Rule.StageOf(history.Activity(), History.Today), Is.EqualTo(stage));
    }

    [Test]
    public void TheSameSilence_MeansMoreForAWeeklyBuyer_ThanForAYearlyOne()
    {
        var weekly = Rhythm(7);
        var quarterly = Rhythm(90);
        Assert.That((Rule.StageOf(weekly, History.Today), Rule.StageOf(quarterly, History.Today)), Is.EqualTo((LifecycleStage.Dormant, LifecycleStage.Loyal)));

        static CustomerActivity Rhythm(int gap) => Enumerable.Range(0, 8).Aggregate(new History(), (history, i) => history.Orders(50 + i * gap, 10)).Activity();
    }

    [Test]
    public void ExpectedGap_IsNeverShorterThanAWeek() =>
        Assert.That(new LifecycleRule(1).ExpectedGapDays(new History().Orders(1, 5).Orders(2, 5).Orders(3, 5).Activity()), Is.EqualTo(7m));
}
