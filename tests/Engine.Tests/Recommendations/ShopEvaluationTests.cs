using Nop.Plugin.CustomerLoyalty.Engine.Recommendations;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Evaluation;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

namespace Engine.Tests.Recommendations;

public class ShopEvaluationTests
{
    private const long Day = 86_400;

    [Test]
    public void TheLastDayOfEachCustomer_IsTakenOut_WithTheViewsThatLedToIt()
    {
        var log = new InteractionLog();
        Buy(log, 1, 1, 10, 11);
        View(log, 1, 5, 12);
        View(log, 1, 9, 13);
        Buy(log, 1, 9, 13, 10);
        Buy(log, 2, 3, 10);

        var held = Held(log, 100);

        var one = held.Cases.Single();
        Assert.That((Ids(held, one.New), Ids(held, one.Again)), Is.EqualTo((new[] { 13 }, new[] { 10 })));
        Assert.That(one.Day, Is.EqualTo(9 * Day));
        Assert.That(Ids(held, [.. held.Train.Sequences[one.User]]), Is.EqualTo(new[] { 10, 11, 12 }), "the view of day 9 would give it away");
        Assert.That(Ids(held, [.. held.Bought.Sequences[one.User]]), Is.EqualTo(new[] { 10, 11 }));
        Assert.That(held.Bought.Sequences.Length(1), Is.EqualTo(1), "who bought once stays");
    }

    [Test]
    public void OnlySoManyCustomers_AreTakenOut()
    {
        var log = new InteractionLog();
        for (var user = 1; user <= 50; user++)
        {
            Buy(log, user, 1, 10);
            Buy(log, user, 2, 11);
        }

        var held = Held(log, 20);
        Assert.That((held.Cases.Count, held.Bought.Events), Is.EqualTo((20, 80)));
    }

    [Test]
    public void WhereTasteDecides_ForYouIsAheadOfBestSellers()
    {
        var report = ShopEvaluation.Run(TwoTastes(), new RecommenderOptions { Workers = 1 }, k: 3);

        Assert.That((report.NewCases, report.AgainCases > 0), Is.EqualTo((200, true)));
        var (mine, best) = (Row(report.New, EvaluatedList.ForYou), Row(report.New, EvaluatedList.BestSellers));
        Assert.That(mine.HitRate, Is.GreaterThan(best.HitRate + .2));
        Assert.That((mine.Margin, mine.Answered), Is.EqualTo((mine.Margin, 1d)));
        Assert.That(mine.Margin, Is.InRange(0, .07));
        Assert.That(report.New.Select(row => row.List), Is.Unique);
        Assert.That(report.New.Select(row => row.Novelty), Has.All.GreaterThanOrEqualTo(0));
    }

    [Test]
    public void RegularCustomers_AreFoundByWhatTheyBuyAgain()
    {
        var report = ShopEvaluation.Run(TwoTastes(), new RecommenderOptions { Workers = 1 }, k: 3);

        Assert.That(Row(report.Again, EvaluatedList.BuyAgain).HitRate, Is.GreaterThan(.9));
    }

    [Test]
    public void NothingToAskAbout_GivesAnEmptyReport()
    {
        Assert.That(ShopEvaluation.Run(new InteractionLog(), new RecommenderOptions()).NewCases, Is.Zero);
        var log = new InteractionLog();
        Buy(log, 1, 1, 10);
        Assert.That(ShopEvaluation.Run(log, new RecommenderOptions()).New, Is.Empty);
    }

    [Test]
    public void TheSameLog_GivesTheSameReport()
    {
        var (one, two) = (ShopEvaluation.Run(TwoTastes(), new RecommenderOptions { Workers = 1 }), ShopEvaluation.Run(TwoTastes(), new RecommenderOptions { Workers = 2 }));
        Assert.That(one.New, Is.EqualTo(two.New));
    }

    /// <summary>Two groups of customers with six products each, of which everybody takes two first and then another.</summary>
    private static InteractionLog TwoTastes()
    {
        var log = new InteractionLog();
        for (var user = 0; user < 200; user++)
        {
            var taste = user % 2 * 100;
            var first = user / 2 % 6;
            Buy(log, user + 1, 1, taste + 1 + first, taste + 1 + (first + 1) % 6);
            Buy(log, user + 1, 30, taste + 1 + (first + 2) % 6, taste + 1 + first);
        }

        return log;
    }

    private static EvaluatedRow Row(IEnumerable<EvaluatedRow> rows, EvaluatedList list) => rows.Single(row => row.List == list);

    private static LastOrderHoldOut Held(InteractionLog log, int most) =>
        LastOrderHoldOut.Of(log.Build(new InteractionWeights()), log.Build(new InteractionWeights { View = 0, WishList = 0, Cart = 0 }), most, 1);

    private static int[] Ids(LastOrderHoldOut held, int[] items) => [.. items.Select(item => held.Train.ItemIds[item])];

    private static void Buy(InteractionLog log, int user, int day, params int[] items)
    {
        foreach (var item in items)
            log.Add(new(user, item, day * Day + 100, InteractionKind.Purchase));
    }

    private static void View(InteractionLog log, int user, int day, int item) => log.Add(new(user, item, day * Day + 50, InteractionKind.View));
}
