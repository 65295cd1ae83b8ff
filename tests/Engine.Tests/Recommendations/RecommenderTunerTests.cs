using Nop.Plugin.CustomerLoyalty.Engine.Recommendations;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Evaluation;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Interactions;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Tuning;

namespace Engine.Tests.Recommendations;

[Category("D2")]
public class RecommenderTunerTests
{
    private static readonly TuningPlan Plan = new(TuningGoal.Rest, () => TimeSpan.Zero, TimeSpan.FromHours(1)) { Cases = 200 };

    [Test]
    public void Choose_EmptyShop_KeepsTheDefaults()
    {
        var defaults = new RecommenderOptions();
        var chosen = RecommenderTuner.Choose(new InteractionLog().Build(new()), defaults, Plan);

        Assert.That((chosen.Trials, chosen.Options), Is.EqualTo((0, defaults)));
    }

    [Test]
    public void Choose_IsTheSameEveryTimeAndNotWorseThanTheDefaults()
    {
        var set = Sets.Shop(400, 60, 8);
        var chosen = RecommenderTuner.Choose(set, new() { Workers = 1 }, Plan);
        var again = RecommenderTuner.Choose(set, new() { Workers = 1 }, Plan);

        Assert.That(again.Options, Is.EqualTo(chosen.Options));
        Assert.That(chosen.Complete, Is.True);
        var holdOut = HoldOutSplit.Random(set, .2, Plan.Cases, Plan.Seed);
        Assert.That(Recall(holdOut, chosen.Options), Is.GreaterThanOrEqualTo(Recall(holdOut, new())));
    }

    [Test]
    public void Choose_TimeIsUp_StopsWithWhatItHas()
    {
        var chosen = RecommenderTuner.Choose(Sets.Shop(), new(), Plan with { Elapsed = () => TimeSpan.FromHours(2) });

        Assert.That(chosen.Complete, Is.False);
        Assert.That(chosen.Trials, Is.LessThan(20));
    }

    [Test]
    public void Choose_OrderNotKnown_LeavesRulesOut()
    {
        var log = new InteractionLog();
        var shop = Sets.Shop();
        for (var user = 0; user < shop.Users; user++)
        {
            foreach (var item in shop.Histories[user])
                log.Add(new(user, item, 0));
        }

        Assert.That(RecommenderTuner.Choose(log.Build(InteractionWeights.Equal, false), new(), Plan with { Elapsed = () => TimeSpan.FromHours(2) }).Options.Blend.Rules, Is.Zero);
    }

    private static double Recall(HoldOut holdOut, RecommenderOptions options)
    {
        const int Width = 20;
        var model = RecommenderTrainer.Train(holdOut.Train, options);
        var lists = new int[holdOut.Cases.Count * Width];
        Array.Fill(lists, -1);
        for (var number = 0; number < holdOut.Cases.Count; number++)
            model.Rank(holdOut.Cases[number].History, false, lists.AsSpan(number * Width, Width));
        var quality = RankingMetrics.Of(holdOut.Cases, lists, Width, Width, new float[holdOut.Train.Items]);
        return (quality.Recall / 2) + quality.Ndcg + .005;
    }
}
