using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;

namespace Engine.Tests.Recommendations;

[Category("D2")]
public class RuleTrainerTests
{
    private static readonly RuleOptions Plain = new(.5f, 10, 0, 0, 0);

    [Test]
    public void Train_Follower_HasARuleThatDoesNotHoldBackwards()
    {
        var graph = RuleTrainer.Train(Sets.Of([[1, 2], [1, 2]]), Plain);

        Assert.That((graph.Weight(0, 1), graph.Weight(1, 0)), Is.EqualTo((2f, 0f)));
    }

    [Test]
    public void Train_StepFurther_CountsLess() =>
        Assert.That(RuleTrainer.Train(Sets.Of([1, 2, 3]), Plain).Weight(0, 2), Is.EqualTo(.5f).Within(1e-4));

    [Test]
    public void Train_BeyondTheReach_CountsNothing() =>
        Assert.That(RuleTrainer.Train(Sets.Of([1, 2, 3]), Plain with { Reach = 1 }).Weight(0, 2), Is.Zero);

    [Test]
    public void Train_Share_IsOfWhatFollowedTheSource()
    {
        var graph = RuleTrainer.Train(Sets.Of([[1, 2], [1, 3], [1, 3]]), Plain with { SourcePower = 1 });

        Assert.That(graph.Weight(0, 2), Is.EqualTo(2 / 3f).Within(1e-4));
    }

    [Test]
    public void Train_Backwards_GivesAShareToTheOtherWay() =>
        Assert.That(RuleTrainer.Train(Sets.Of([1, 2]), Plain with { Backwards = .3f }).Weight(1, 0), Is.EqualTo(.3f).Within(1e-4));

    [Test]
    public void Train_OrderNotKnown_MakesNoRules() => Assert.That(RuleTrainer.Train(Sets.Unordered([1, 2], [1, 2]), Plain).Edges, Is.Zero);
}
