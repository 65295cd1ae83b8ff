using Nop.Plugin.CustomerLoyalty.Engine.Recommendations;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

namespace Engine.Tests.Recommendations;

[Category("D2")]
public class RecommenderModelTests
{
    private static readonly RecommenderModel Shop = RecommenderTrainer.Train(Sets.Shop(), new());

    [Test]
    public void EmptyShop_GivesEmptyLists()
    {
        var model = RecommenderTrainer.Train(new InteractionLog().Build(new()), new());

        Assert.That(model.ForUser([new(1)], new(10)), Is.Empty);
        Assert.That(model.ForSession([1, 2], new(10)), Is.Empty);
        Assert.That(model.SimilarTo(1, new(10)), Is.Empty);
        Assert.That(model.BoughtTogether([1], new(10)), Is.Empty);
        Assert.That(model.Trending(new(10)), Is.Empty);
    }

    [Test]
    public void OneProduct_IsShownToThoseWhoDoNotKnowIt()
    {
        var model = RecommenderTrainer.Train(Sets.Of([7], [7]), new());

        Assert.That(model.ForUser([], new(5)).Select(product => product.ItemId), Is.EqualTo(new[] { 7 }));
        Assert.That(model.ForUser([new(7)], new(5)), Is.Empty);
    }

    [Test]
    public void OneCustomer_SeesNothingNew() =>
        Assert.That(RecommenderTrainer.Train(Sets.Of([1, 2, 3]), new()).ForUser([new(1), new(2), new(3)], new(5)), Is.Empty);

    [Test]
    public void ForUser_History_BringsWhatItsGroupTook()
    {
        var products = Shop.ForUser([new(31), new(32), new(33)], new(5));

        Assert.That(products.Select(product => (product.ItemId - 1) / 10), Is.All.EqualTo(3));
        Assert.That(products.Select(product => product.ReasonItemId), Is.All.InRange(31, 33));
        Assert.That(products.Select(product => product.Source), Is.All.EqualTo(CandidateSource.Blend));
        Assert.That(products.Select(product => product.Score), Is.Ordered.Descending);
    }

    [Test]
    public void ForUser_UnknownProductsOnly_FallsBackToWhatIsTrending()
    {
        var products = Shop.ForUser([new(99_999)], new(4));

        Assert.That(products.Select(product => product.ItemId), Is.EqualTo(Shop.Trending(new(4)).Select(product => product.ItemId)));
    }

    [Test]
    public void ForUser_FilterRefusesNearlyAll_StillFindsTheOne()
    {
        var products = Shop.ForUser([new(31)], new(5) { Allow = id => id == 118 });

        Assert.That(products.Select(product => product.ItemId), Is.EqualTo(new[] { 118 }));
    }

    [Test]
    public void ForUser_FilterRefusesAll_IsEmpty() => Assert.That(Shop.ForUser([new(31)], new(5) { Allow = _ => false }), Is.Empty);

    [FsCheck.NUnit.Property(MaxTest = 60)]
    public void ForUser_AnyHistory_KeepsItsPromises(int[] history, byte count, bool repeats)
    {
        var met = history.Select(item => 1 + (Math.Abs(item % 130))).ToArray();
        var request = new ListRequest(count % 40) { Repeats = repeats, Allow = id => id % 3 != 0 };

        var products = Shop.ForUser(Array.ConvertAll(met, item => new HistoryItem(item)), request);

        Assert.That(products, Has.Count.LessThanOrEqualTo(count % 40));
        Assert.That(products.Select(product => product.ItemId), Is.Unique);
        Assert.That(products.Select(product => product.ItemId % 3), Is.All.Not.Zero);
        if (!repeats)
            Assert.That(products.Select(product => product.ItemId).Intersect(met), Is.Empty);
        Assert.That(Shop.ForUser(Array.ConvertAll(met, item => new HistoryItem(item)), request), Is.EqualTo(products), "asked twice");
    }

    [Test]
    public void ForSession_OfTheSameVisitTwice_IsTheSameAsForUser() =>
        Assert.That(Shop.ForSession([31, 32], new(6)), Is.EqualTo(Shop.ForUser([new(31), new(32)], new(6))));

    [Test]
    public void SimilarTo_Product_IsOfItsGroupAndNotItself()
    {
        var products = Shop.SimilarTo(45, new(5));

        Assert.That(products.Select(product => product.ItemId), Has.None.EqualTo(45));
        Assert.That(products.Select(product => (product.ItemId - 1) / 10), Is.All.EqualTo(4));
        Assert.That(products.Select(product => product.ReasonItemId), Is.All.EqualTo(45));
    }

    [Test]
    public void ForUser_Diversified_HoldsTheBestFirstAndIsLessAlike()
    {
        HistoryItem[] history = [new(31), new(32), new(71), new(72), new(72)];
        var plain = Shop.ForUser(history, new(8));
        var diverse = Shop.ForUser(history, new(8) { Relevance = .4f });

        Assert.That(diverse[0].ItemId, Is.EqualTo(plain[0].ItemId));
        Assert.That(diverse, Is.Not.EqualTo(plain));
        Assert.That(diverse.Select(product => product.ItemId), Is.Unique);
    }

    [Test]
    public void Train_Twice_GivesTheSameLists()
    {
        var again = RecommenderTrainer.Train(Sets.Shop(), new() { Workers = 4 });

        for (var item = 1; item < 120; item += 7)
            Assert.That(again.ForUser([new(item)], new(10)), Is.EqualTo(Shop.ForUser([new(item)], new(10))));
    }

    [Test]
    public void ForUser_ManyThreadsAtOnce_AnswerAsOneAlone()
    {
        var alone = Enumerable.Range(1, 100).Select(item => Shop.ForUser([new(item)], new(10))).ToArray();
        var together = new IReadOnlyList<Recommendation>[alone.Length];

        Parallel.For(0, alone.Length, item => together[item] = Shop.ForUser([new(item + 1)], new(10)));

        Assert.That(together, Is.EqualTo(alone));
    }

    [Test]
    public void ForUser_OrderNotKnown_AsksNoRules()
    {
        var model = RecommenderTrainer.Train(Sets.Unordered([1, 2, 3], [1, 2, 3], [2, 3, 1]), new());

        Assert.That(model.Options.Blend.Rules, Is.Zero);
        Assert.That(model.ForUser([new(1)], new(2)).Select(product => product.ItemId), Is.EquivalentTo(new[] { 2, 3 }));
    }
}
