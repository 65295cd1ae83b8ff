using Nop.Plugin.CustomerLoyalty.Engine.Recommendations;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;

namespace Engine.Tests.Recommendations;

[Category("D2")]
public class InteractionLogTests
{
    private const long Day = 86_400;

    [Test]
    public void Build_Nothing_GivesAnEmptySet()
    {
        var set = new InteractionLog().Build(new());

        Assert.That((set.Users, set.Items, set.Events), Is.EqualTo((0, 0, 0)));
    }

    [Test]
    public void Build_RowsOutOfOrder_AreSortedByTime()
    {
        var log = new InteractionLog();
        log.Add(new(1, 30, 300));
        log.Add(new(2, 10, 50));
        log.Add(new(1, 10, 100));
        log.Add(new(1, 20, 200));

        var set = log.Build(InteractionWeights.Equal);

        Assert.That(set.Sequences[0].ToArray().Select(item => set.ItemIds[item]), Is.EqualTo(new[] { 10, 20, 30 }));
        Assert.That(set.Times, Is.EqualTo(new uint[] { 100, 200, 300, 50 }));
    }

    [Test]
    public void Build_SeveralKinds_AddUpToTheCapOfThePair()
    {
        var log = new InteractionLog();
        log.Add(new(1, 10, 1, InteractionKind.View));
        log.Add(new(1, 10, 2, InteractionKind.Cart));
        log.Add(new(1, 20, 3, InteractionKind.Purchase));
        log.Add(new(1, 20, 4, InteractionKind.Purchase));

        var set = log.Build(new() { View = 1, Cart = 4, Purchase = 6, PerPair = 10 });

        Assert.That(set.Histories.WeightsOf(0).ToArray(), Is.EqualTo(new[] { 5f, 10f }));
        Assert.That(set.Histories[0].Length, Is.EqualTo(2));
    }

    [Test]
    public void Build_Refund_TakesThePurchaseBackAndLeavesTheView()
    {
        var log = new InteractionLog();
        log.Add(new(1, 10, 1, InteractionKind.View));
        log.Add(new(1, 10, 2, InteractionKind.Purchase));
        log.Add(new(1, 20, 3, InteractionKind.Purchase));
        log.Add(new(1, 10, 4, InteractionKind.Refund));
        log.Add(new(1, 20, 5, InteractionKind.Refund));

        var set = log.Build(new());

        Assert.That(set.Histories[0].ToArray().Select(item => set.ItemIds[item]), Is.EqualTo(new[] { 10 }));
        Assert.That(set.Histories.WeightsOf(0).ToArray(), Is.EqualTo(new[] { 1f }).Or.Empty);
    }

    [Test]
    public void Build_HalfLife_HalvesWhatIsAsOld()
    {
        var log = new InteractionLog();
        log.Add(new(1, 10, 1_000 * Day, InteractionKind.View));
        log.Add(new(1, 20, 1_090 * Day, InteractionKind.View));

        var set = log.Build(new() { HalfLifeDays = 90 });

        Assert.That(set.Histories.WeightsOf(0).ToArray(), Is.EqualTo(new[] { .5f, 1 }).Within(1e-4));
    }

    [TestCase(0f)]
    [TestCase(-1f)]
    [TestCase(float.NaN)]
    public void Add_WorthNothing_IsLeftOut(float weight)
    {
        var log = new InteractionLog();
        log.Add(new(1, 10, 1, InteractionKind.View, weight));

        Assert.That(log.Count, Is.Zero);
    }

    [Test]
    public void Build_OneVisitorWith100000Views_CountsAsOneShopperWithADaysCap()
    {
        var log = new InteractionLog();
        for (var view = 0; view < 100_000; view++)
            log.Add(new(666, 1 + (view % 5_000), Day + (view % 3_600), InteractionKind.View));
        for (var user = 1; user <= 30; user++)
        {
            log.Add(new(user, 7_001, Day, InteractionKind.View));
            log.Add(new(user, 7_002, Day + 1, InteractionKind.View));
        }

        var set = log.Build(new() { PerUserAndDay = 200 });
        var trending = RecommenderTrainer.Train(set, new()).Trending(new(2));

        Assert.That(set.Sequences.Length(set.Users - 1), Is.EqualTo(200));
        Assert.That(trending.Select(product => product.ItemId), Is.EquivalentTo(new[] { 7_001, 7_002 }));
    }

    [Test]
    public void Build_PurchasesBeyondTheCap_StillCount()
    {
        var log = new InteractionLog();
        for (var item = 1; item <= 10; item++)
            log.Add(new(1, item, Day, InteractionKind.Purchase));

        Assert.That(log.Build(new() { PerUserAndDay = 3 }).Events, Is.EqualTo(10));
    }
}
