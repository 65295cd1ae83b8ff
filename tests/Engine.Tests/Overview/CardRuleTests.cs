using Nop.Plugin.CustomerLoyalty.Engine.Overview;

namespace Engine.Tests.Overview;

[Category("J1")]
public class CardRuleTests
{
    private static readonly DateOnly First = new(2026, 3, 1);

    [Test]
    public void EveryCard_HasARule() => Assert.That(CardRule.All.Select(rule => rule.Card), Is.EquivalentTo(Enum.GetValues<OverviewCard>()));

    [TestCase(OverviewCard.Customers, 7, 3, 0, 0, 7)]
    [TestCase(OverviewCard.ValueAtRisk, 7, 300, 0, 0, 300)]
    [TestCase(OverviewCard.RepeatRate, 8, 2, 0, 0, .25)]
    [TestCase(OverviewCard.SatisfactionGap, 4, -2, 0, 0, -.5)]
    [TestCase(OverviewCard.Programme, 30, 0, 120, 0, .25)]
    [TestCase(OverviewCard.Blocks, 3, 50, 2_000, 0, 25)]
    public void TheFigure_IsMadeAsTheCardSays(OverviewCard card, long number, decimal value, long ofNumber, decimal ofValue, decimal figure) =>
        Assert.That(CardRule.For(card).FigureOf(new DailySum(number, value), new DailySum(ofNumber, ofValue)), Is.EqualTo(figure));

    [TestCase(OverviewCard.RepeatRate)]
    [TestCase(OverviewCard.Mails)]
    [TestCase(OverviewCard.Blocks)]
    public void WithNothingToDivideBy_ThereIsNoFigure(OverviewCard card) => Assert.That(CardRule.For(card).FigureOf(new DailySum(0, 0), new DailySum(0, 0)), Is.Null);

    [TestCase(OverviewCard.RepeatRate, .30, TargetLight.Met)]
    [TestCase(OverviewCard.RepeatRate, .25, TargetLight.Close)]
    [TestCase(OverviewCard.RepeatRate, .19, TargetLight.Missed)]
    [TestCase(OverviewCard.Cases, .30, TargetLight.Met, Description = "the fewer the better")]
    [TestCase(OverviewCard.Cases, .31, TargetLight.Missed)]
    public void TheLight_KnowsWhichWayIsGood(OverviewCard card, decimal figure, TargetLight light) => Assert.That(CardRule.For(card).LightOf(figure, .30m, .20m), Is.EqualTo(light));

    [Test]
    public void WithoutATarget_OrAFigure_ThereIsNoLight()
    {
        var rule = CardRule.For(OverviewCard.RepeatRate);
        Assert.That((rule.LightOf(.5m, null, .1m), rule.LightOf(null, .5m, .1m), rule.LightOf(.4m, .5m, null)), Is.EqualTo((TargetLight.None, TargetLight.None, TargetLight.Missed)));
    }

    [Test]
    public void ATrend_HasAsManyPointsAsCanBeLookedAt_AndLosesNoDay()
    {
        var days = Enumerable.Range(0, 365).ToDictionary(First.AddDays, day => new DailySum(1, 0));
        var mails = CardRule.For(OverviewCard.Mails);
        var line = TrendLine.Of(mails, First, First.AddDays(364), days, days);
        Assert.That(line, Has.Count.EqualTo(TrendLine.MostPoints));
        Assert.That(line.Select(point => point.Figure), Is.All.EqualTo(1m));
        Assert.That(line[^1].Day, Is.EqualTo(First.AddDays(364)));

        var stages = TrendLine.Of(CardRule.For(OverviewCard.Customers), First, First.AddDays(2), new Dictionary<DateOnly, DailySum> { [First] = new(5, 0), [First.AddDays(2)] = new(7, 0) }, new Dictionary<DateOnly, DailySum>());
        Assert.That(stages.Select(point => point.Figure), Is.EqualTo(new decimal?[] { 5, null, 7 }), "a day without a count is a gap, not a zero");
        Assert.That(TrendLine.Of(mails, First, First.AddDays(-1), days, days), Is.Empty);
    }

    [Test]
    public void ADay_IsStoredAsItIsRead() => Assert.That(DailyMetrics.DayOf(DailyMetrics.NumberOf(new DateOnly(2028, 2, 29))), Is.EqualTo(new DateOnly(2028, 2, 29)));
}
