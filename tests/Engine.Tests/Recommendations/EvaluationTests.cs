using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Evaluation;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

namespace Engine.Tests.Recommendations;

[Category("D7")]
public class EvaluationTests
{
    [Test]
    public void Metrics_ByHand()
    {
        // First question: wanted {1, 2, 9}, list 5 1 2; second: wanted {4}, list of two without it.
        EvaluationCase[] cases = [new([], [1, 2, 9]), new([], [4])];
        int[] lists = [5, 1, 2, 3, 0, -1];

        var metrics = RankingMetrics.Of(cases, lists, 3, 3, [.5f, .5f, .5f, .5f, .5f, .5f]);

        var gain = (1 / Math.Log2(3)) + (1 / Math.Log2(4));
        var ideal = 1 + (1 / Math.Log2(3)) + (1 / Math.Log2(4));
        Assert.Multiple(() =>
        {
            Assert.That(metrics.HitRate, Is.EqualTo(.5));
            Assert.That(metrics.Recall, Is.EqualTo(2 / 3d / 2).Within(1e-12));
            Assert.That(metrics.Ndcg, Is.EqualTo(gain / ideal / 2).Within(1e-12));
            Assert.That(metrics.Mrr, Is.EqualTo(.25));
            Assert.That(metrics.Precision, Is.EqualTo(2 / 3d / 2).Within(1e-12));
            Assert.That(metrics.Coverage, Is.EqualTo(5 / 6d).Within(1e-12));
            Assert.That(metrics.Novelty, Is.EqualTo(1).Within(1e-6));
        });
    }

    [Test]
    public void Metrics_ShorterLists_LookAtTheFirstPlacesOnly() =>
        Assert.That(RankingMetrics.Of([new([], [2])], [5, 1, 2], 3, 2, new float[6]).HitRate, Is.Zero);

    [Test]
    public void Last_TakesTheLastItemOfEveryUser()
    {
        var holdOut = HoldOutSplit.Last(Sets.Of([1, 2, 3], [2, 3], [3]), 100, 1, true);

        Assert.That(holdOut.Cases.Select(question => question.Wanted[0]), Is.EqualTo(new[] { 2, 2 }));
        Assert.That(holdOut.Cases[0].History, Is.EqualTo(new[] { 0, 1 }));
        Assert.That(holdOut.Train.Events, Is.EqualTo(4));
    }

    [Test]
    public void Last_NewItemsOnly_PassesOverWhatTheUserHadMet()
    {
        var holdOut = HoldOutSplit.Last(Sets.Of([1, 2, 1]), 100, 1, true);

        Assert.That(holdOut.Cases[0].Wanted, Is.EqualTo(new[] { 1 }));
        Assert.That(holdOut.Cases[0].History, Is.EqualTo(new[] { 0, 0 }));
    }

    [Test]
    public void Last_WithRepeats_AsksForTheLastEvent()
    {
        var holdOut = HoldOutSplit.Last(Sets.Of([1, 2, 1]), 100, 1, false);

        Assert.That(holdOut.Cases[0].Wanted, Is.EqualTo(new[] { 0 }));
        Assert.That(holdOut.Cases[0].History, Is.EqualTo(new[] { 0, 1 }));
    }

    [Test]
    public void Random_NothingWantedIsLeftInTheTrainingPart()
    {
        var holdOut = HoldOutSplit.Random(Sets.Shop(), .25, int.MaxValue, 5);

        Assert.That(holdOut.Cases, Is.Not.Empty);
        foreach (var question in holdOut.Cases)
            Assert.That(question.History.Intersect(question.Wanted), Is.Empty);
        Assert.That(holdOut.Train.Pairs + holdOut.Cases.Sum(question => question.Wanted.Length), Is.EqualTo(Sets.Shop().Pairs));
    }

    [Test]
    public void Random_SameSeed_IsTheSameSplit() =>
        Assert.That(HoldOutSplit.Random(Sets.Shop(), .25, 50, 5).Cases.SelectMany(question => question.Wanted),
            Is.EqualTo(HoldOutSplit.Random(Sets.Shop(), .25, 50, 5).Cases.SelectMany(question => question.Wanted)));

    [Test]
    public void LastPart_AsksForWhatWasNewInTheLastFifth()
    {
        var holdOut = HoldOutSplit.LastPart(Sets.Of([1, 2, 3, 1, 4, 5, 6, 7, 1, 8], [3, 3]), .2, 100, 1);

        Assert.That(holdOut.Cases, Has.Count.EqualTo(1));
        Assert.That(holdOut.Cases[0].Wanted, Is.EqualTo(new[] { 7 }));
        Assert.That(holdOut.Cases[0].History, Has.Length.EqualTo(8));
    }

    [Test]
    public void LastVisit_BeginsAfterTheLastPause()
    {
        var log = new InteractionLog();
        foreach (var (item, time) in new[] { (1, 1_000), (2, 1_010), (1, 90_000), (3, 90_010), (4, 90_020) })
            log.Add(new(1, item, time));

        var holdOut = HoldOutSplit.LastVisit(log.Build(InteractionWeights.Equal), 43_200, 100, 1);

        Assert.That(holdOut.Cases[0].History, Is.EqualTo(new[] { 0, 1 }));
        Assert.That(holdOut.Cases[0].Wanted, Is.EqualTo(new[] { 2, 3 }));
    }

    [Test]
    public void LastSequences_AsksForEveryItemButTheFirst()
    {
        var holdOut = HoldOutSplit.LastSequences(Sets.Of([1, 2], [1, 3], [3, 2, 1]), .34, 100, 1);

        Assert.That(holdOut.Cases.Select(question => (question.History.Length, question.Wanted[0])), Is.EqualTo(new[] { (1, 1), (2, 0) }));
        Assert.That(holdOut.Train.Events, Is.EqualTo(4));
    }
}
