using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

namespace Engine.Tests.Rewards;

/// <summary>Silver from 200, gold from 500 within a year; kept for a year, 30 days of grace.</summary>
[Category("F1")]
public class TierFoldTests
{
    private static readonly TierRules Rules = new(TierMeasure.Spend, 365, 365, 30, 60, [new TierLevel(1, 200), new TierLevel(2, 500)]);

    private static TierHistory Of(params (int Day, decimal Amount)[] bought) => new(Rules, [.. bought.Select(one => new TierEntry(TierHistory.Day(one.Day), one.Amount))]);

    [TestCase(199.99, 0)]
    [TestCase(200, 1)]
    [TestCase(499.99, 1)]
    [TestCase(500, 2)]
    public void ATier_IsReachedByTheThresholdItself(decimal amount, int rank) => Assert.That(Of((0, amount)).At(TierHistory.Day(0)).Rank, Is.EqualTo(rank));

    [Test]
    public void WithinTheWindow_PurchasesAddUp_AndTheDayAfterItTheFirstDoesNot()
    {
        Assert.That(Of((0, 150), (364, 60)).At(TierHistory.Day(364)).Rank, Is.EqualTo(1));
        Assert.That(Of((0, 150), (365, 60)).At(TierHistory.Day(365)).Rank, Is.Zero);
    }

    [Test]
    public void AfterTheKeepPeriod_WithoutEnough_GraceThenOneStepDown_ThenTheNextAYearLater()
    {
        var gold = Of((0, 600));
        Assert.That(gold.At(TierHistory.Day(364)), Is.EqualTo(new TierState(2, TierHistory.Day(0), TierHistory.Day(365), false, TierHistory.Day(364))));
        Assert.That(gold.At(TierHistory.Day(365)).InGrace, Is.True);
        Assert.That(gold.At(TierHistory.Day(394)).Rank, Is.EqualTo(2));
        Assert.That(gold.At(TierHistory.Day(395)).Rank, Is.EqualTo(1), "one step, not two");
        Assert.That(gold.At(TierHistory.Day(395 + 365 + 29)).Rank, Is.EqualTo(1));
        Assert.That(gold.At(TierHistory.Day(395 + 365 + 30)).Rank, Is.Zero);
    }

    [Test]
    public void WhatIsMissing_IsSaidWithItsDay()
    {
        var standing = Of((0, 600), (100, 457)).Standing(TierHistory.Day(310));
        Assert.That((standing.Rank, standing.MissingToKeep, standing.KeepByUtc, standing.IsAtRisk), Is.EqualTo((2, 43m, TierHistory.Day(365), true)));
        Assert.That(standing.MissingToNext, Is.Null, "there is nothing above gold");
    }

    [Test]
    public void WhoHasTheTierByHandAsWell_IsNotWarnedOfLosingIt()
    {
        var entries = new[] { new TierEntry(TierHistory.Day(0), 600) };
        TierStanding With(DateTime? until) => TierStanding.Of(Rules, entries, TierHistory.Day(0), TierHistory.Day(350), new TierOverride(2, false, TierHistory.Day(10), until));
        Assert.That((With(null).Rank, With(null).KeepByUtc, With(null).IsAtRisk, With(null).MissingToKeep), Is.EqualTo((2, (DateTime?)null, false, 0m)));
        Assert.That((With(TierHistory.Day(900)).KeepByUtc, With(TierHistory.Day(900)).IsAtRisk), Is.EqualTo(((DateTime?)TierHistory.Day(900), false)));
        Assert.That((With(TierHistory.Day(360)).KeepByUtc, With(TierHistory.Day(360)).IsAtRisk), Is.EqualTo(((DateTime?)TierHistory.Day(365), true)), "what he earned lasts longer");
    }

    [TestCase(304, false, Description = "61 days before the end")]
    [TestCase(305, true, Description = "60 days before")]
    [TestCase(380, true, Description = "in the days of grace")]
    public void AtRisk_IsSaidInTime_NotAYearBefore(int day, bool atRisk) => Assert.That(Of((0, 600)).Standing(TierHistory.Day(day)).IsAtRisk, Is.EqualTo(atRisk));

    [Test]
    public void WhatWasBoughtInTheDaysOfGrace_KeepsTheTierForAnotherYearFromThen()
    {
        var kept = Of((0, 600), (380, 500)).At(TierHistory.Day(396));
        Assert.That((kept.Rank, kept.InGrace, kept.KeptUntilUtc), Is.EqualTo((2, false, TierHistory.Day(380 + 365))));
    }

    [Test]
    public void ATierThatEverybodyHas_IsThereFromTheStart_AndNothingTakesItAway()
    {
        var open = new TierHistory(Rules with { Levels = [new TierLevel(1, 0), new TierLevel(2, 500)] }, []);
        var standing = open.Standing(TierHistory.Day(3000));
        Assert.That((standing.Rank, standing.KeepByUtc, standing.MissingToKeep, standing.MissingToNext), Is.EqualTo((1, (DateTime?)null, 0m, 500m)));
    }

    [Test]
    public void AnOrderOfAClockThatIsAhead_CountsNow() => Assert.That(Of((10, 600)).Standing(TierHistory.Day(9)).Rank, Is.EqualTo(2));

    [Test]
    public void WithoutTiers_NobodyHasOne()
    {
        var none = new TierHistory(Rules with { Levels = [] }, [new TierEntry(TierHistory.Day(0), 1000)]);
        Assert.That((none.Standing(TierHistory.Day(5)).Rank, none.Standing(TierHistory.Day(5)).MissingToNext), Is.EqualTo((0, (decimal?)null)));
    }

    [Test]
    public void Orders_CountNetOfRefunds_FromTheDayTheyWerePaid_WhateverTheOrderOfTheRows()
    {
        TierFact[] facts =
        [
            new(FactKind.OrderRefunded, 1, TierHistory.Day(20), 30), new(FactKind.OrderPaid, 1, TierHistory.Day(3), 100), new(FactKind.OrderRefunded, 1, TierHistory.Day(22), 80),
            new(FactKind.OrderPaid, 1, TierHistory.Day(3), 100), new(FactKind.OrderPaid, 2, TierHistory.Day(2), 50), new(FactKind.OrderRefunded, 2, TierHistory.Day(4), 50),
            new(FactKind.OrderPaid, 3, TierHistory.Day(1), 70), new(FactKind.OrderCancelled, 3, TierHistory.Day(9), 70), new(FactKind.OrderRefunded, 4, TierHistory.Day(1), 7),
            new(FactKind.OrderPaid, 5, TierHistory.Day(8), 0)
        ];
        var fold = new TierOrders();
        Assert.That(fold.Count(TierMeasure.Spend, facts), Is.EqualTo(new[] { new TierEntry(TierHistory.Day(3), 20) }));
        Assert.That(fold.Count(TierMeasure.Spend, facts.Reverse()), Is.EqualTo(fold.Count(TierMeasure.Spend, facts)));
        Assert.That(fold.Count(TierMeasure.Orders, facts), Is.EqualTo(new[] { new TierEntry(TierHistory.Day(3), 1), new TierEntry(TierHistory.Day(8), 1) }), "a free order is an order");
    }

    [Test]
    public void ARefund_TakesTheTierBackAtOnce()
    {
        TierFact[] paid = [new(FactKind.OrderPaid, 1, TierHistory.Day(0), 600)];
        TierFact[] refunded = [.. paid, new(FactKind.OrderRefunded, 1, TierHistory.Day(5), 600)];
        var fold = new TierOrders();
        Assert.That(TierStanding.Of(Rules, fold.Count(TierMeasure.Spend, paid), TierHistory.Start, TierHistory.Day(6)).Rank, Is.EqualTo(2));
        Assert.That(TierStanding.Of(Rules, fold.Count(TierMeasure.Spend, refunded), TierHistory.Start, TierHistory.Day(6)).Rank, Is.Zero);
    }
}
