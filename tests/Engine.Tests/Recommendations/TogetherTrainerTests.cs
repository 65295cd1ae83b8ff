using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;

namespace Engine.Tests.Recommendations;

[Category("D2")]
public class TogetherTrainerTests
{
    private static readonly int[][] Baskets = [[1, 2], [1, 2], [1, 2], [1, 3], [1, 4], [5, 6], [5, 6], [7, 8], [7, 9]];

    [Test]
    public void Train_EnoughBasketsAndLift_GivesTheConfidence()
    {
        // {1,2} in three of nine baskets, 1 in five, 2 in three: lift 3·9 / (5·3) = 1.8; five baskets of doubt are added to the divisor.
        var graph = TogetherTrainer.Train(Sets.Of(Baskets), new(3, 1.5f));

        Assert.That(graph.Weight(0, 1), Is.EqualTo(3 / 10f).Within(1e-4));
    }

    [Test]
    public void Train_TooFewBaskets_AreNoRule() => Assert.That(TogetherTrainer.Train(Sets.Of(Baskets), new(3, 1)).Weight(4, 5), Is.Zero);

    [Test]
    public void Train_NoMoreThanByChance_IsNoRule() => Assert.That(TogetherTrainer.Train(Sets.Of(Baskets), new(3, 1.9f)).Weight(0, 1), Is.Zero);

    [Test]
    public void Train_OrdersOfDifferentDays_AreDifferentBaskets()
    {
        var log = new InteractionLog();
        for (var user = 1; user <= 5; user++)
        {
            log.Add(new(user, 1, 1_000_000));
            log.Add(new(user, 2, 1_000_010));
            log.Add(new(user, 3, 9_000_000));
            log.Add(new(user, 4, 9_000_010));
        }

        var graph = TogetherTrainer.Train(log.Build(InteractionWeights.Equal), new(3, 1.5f));

        Assert.That(graph.Weight(0, 1), Is.GreaterThan(0));
        Assert.That(graph.Weight(0, 2), Is.Zero);
    }
}
