using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;

namespace Engine.Tests.Recommendations;

/// <summary>Weights computed by hand: users {1,2}, {1,2}, {1,3}.</summary>
[Category("D2")]
public class KernelTrainerTests
{
    private const float Precision = 1e-4f;

    private static readonly int[][] Users = [[1, 2], [1, 2], [1, 3]];

    [TestCase(0, 1, 2f)]
    [TestCase(1, 0, 2f)]
    [TestCase(0, 2, 1f)]
    [TestCase(1, 2, 0f)]
    public void Counts_AreUsersInCommon(int source, int target, float users) =>
        Assert.That(KernelTrainer.Train(Sets.Of(Users), KernelOptions.Counts).Weight(source, target), Is.EqualTo(users).Within(Precision));

    [Test]
    public void Cosine_WithoutShrinkage_IsCommonUsersByTheRootOfTheSizes() =>
        Assert.That(KernelTrainer.Train(Sets.Of(Users), new(0, .5f, .5f)).Weight(0, 1), Is.EqualTo(2 / Math.Sqrt(3 * 2)).Within(Precision));

    [Test]
    public void Cosine_WithShrinkage_DoesNotTrustOneCommonUser()
    {
        var graph = KernelTrainer.Train(Sets.Of([[1, 2], [1, 2], [1, 2], [1, 2], [8, 9]]), new(0, .5f, .5f, 3));

        Assert.That(graph.Weight(2, 3), Is.EqualTo(1 / 4f).Within(Precision));
        Assert.That(graph.Weight(0, 1), Is.EqualTo(4 / 7f).Within(Precision));
    }

    [Test]
    public void AsymmetricCosine_FavoursTheWayFromTheRareToTheCommon()
    {
        var graph = KernelTrainer.Train(Sets.Of(Users), new(0, .8f, .2f));

        Assert.That(graph.Weight(2, 0), Is.GreaterThan(graph.Weight(0, 2)));
    }

    [Test]
    public void Rp3Beta_IsTheTwoStepWalkWithPenaltyForPopularity()
    {
        // From item 2 (users a, b) to 1: two users of two items each; |2| = 2, |1| = 3; α = 1, β = ½.
        var expected = ((1 / 2f) + (1 / 2f)) / (2 * MathF.Sqrt(3));

        Assert.That(KernelTrainer.Train(Sets.Of(Users), new(1, 1, .5f)).Weight(1, 0), Is.EqualTo(expected).Within(Precision));
    }

    [Test]
    public void Train_KeepsTheStrongestSourcesOfEachTarget()
    {
        var graph = KernelTrainer.Train(Sets.Of([[1, 2, 3], [1, 2], [1, 2]]), KernelOptions.Counts with { Neighbours = 1 });

        Assert.That((graph.Weight(0, 1), graph.Weight(2, 1)), Is.EqualTo((3f, 0f)));
        Assert.That(graph.Edges, Is.EqualTo(3));
    }

    [Test]
    public void Train_OnOneCoreOrFour_GivesTheSame()
    {
        var set = Sets.Shop();
        var one = KernelTrainer.Train(set, KernelOptions.Rp3Beta, 1);
        var four = KernelTrainer.Train(set, KernelOptions.Rp3Beta, 4);

        Assert.That(four.Targets, Is.EqualTo(one.Targets));
        Assert.That(four.Weights, Is.EqualTo(one.Weights));
    }

    [Test]
    public void Train_Cancelled_Stops() =>
        Assert.That(() => KernelTrainer.Train(Sets.Shop(), KernelOptions.Cosine, 2, new(true)), Throws.InstanceOf<OperationCanceledException>());
}
