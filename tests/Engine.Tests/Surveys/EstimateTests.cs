using Nop.Plugin.CustomerLoyalty.Engine.Surveys;

namespace Engine.Tests.Surveys;

[Category("G3")]
public class EstimateTests
{
    private const int Samples = 4_000;

    /// <summary>Tables of Student's distribution.</summary>
    [TestCase(1, 6.3138)]
    [TestCase(2, 2.9200)]
    [TestCase(3, 2.3534)]
    [TestCase(4, 2.1318)]
    [TestCase(9, 1.8331)]
    [TestCase(29, 1.6991)]
    [TestCase(1000, 1.6464)]
    public void Quantile_IsThatOfTheTables(int degrees, double expected) => Assert.That(StudentCurve.Quantile95(degrees), Is.EqualTo(expected).Within(.003));

    [Test]
    public void Mean_OfAKnownSample_HasTheIntervalOfTheTextbook()
    {
        var mean = Estimate.Mean([5m, 6m, 7m, 4m, 6m])!;
        Assert.That((mean.Count, mean.Value), Is.EqualTo((5, 5.6m)));
        // s = 1.1402, t(4; .95) = 2.1318: 2.1318 × 1.1402 / √5 = 1.087
        Assert.That(mean.High - mean.Value, Is.EqualTo(1.087m).Within(.002m));
        Assert.That(Estimate.Mean([])?.Value, Is.Null);
        Assert.That(Estimate.Mean([3m])!.Low, Is.Null, "one answer has no interval");
        Assert.That(Estimate.Mean([3m, 3m, 3m])!.Low, Is.EqualTo(3m), "all alike");
    }

    [Test]
    public void SmallNumbers_AreNotShown()
    {
        Assert.That(Estimate.Mean([1m, 2m, 3m, 4m])!.IsShown, Is.False);
        Assert.That(Estimate.Mean([1m, 2m, 3m, 4m, 5m])!.IsShown, Is.True);
    }

    /// <summary>Marks 1 to 7 are no normal distribution; the interval has to keep its word for gaps between two of them all the same.</summary>
    [TestCase(8)]
    [TestCase(20)]
    [TestCase(60)]
    public void GapIntervals_HoldTheTruth_NineTimesInTen(int size)
    {
        double[] found = [.02, .03, .05, .10, .20, .35, .25], expected = [.01, .01, .03, .05, .15, .35, .40];
        var truth = (decimal)(Mean(found) - Mean(expected));
        var random = new Random(7);
        var held = 0;
        for (var sample = 0; sample < Samples; sample++)
        {
            var gap = Estimate.Mean(Enumerable.Range(0, size).Select(_ => (decimal)(Draw(random, found) - Draw(random, expected))))!;
            held += gap.Low <= truth && truth <= gap.High ? 1 : 0;
        }

        Assert.That((double)held / Samples, Is.EqualTo(.90).Within(.02));

        static double Mean(double[] shares) => shares.Select((share, index) => share * (index + 1)).Sum();
    }

    [TestCase(15, .40, .25)]
    [TestCase(50, .55, .15)]
    [TestCase(200, .30, .40)]
    public void NetPromoterIntervals_HoldTheTruth_NineTimesInTen(int size, double promoters, double detractors)
    {
        var truth = (decimal)(100 * (promoters - detractors));
        var random = new Random(11);
        var held = 0;
        for (var sample = 0; sample < Samples; sample++)
        {
            var score = Estimate.NetPromoters(Enumerable.Range(0, size).Select(_ => random.NextDouble() is var chance && chance < promoters ? 10 : chance < promoters + detractors ? 3 : 8))!;
            held += score.Low <= truth && truth <= score.High ? 1 : 0;
        }

        Assert.That((double)held / Samples, Is.EqualTo(.90).Within(.03));
    }

    [Test]
    public void NetPromoters_AreThoseWhoSpeakForTheShop_LessThoseWhoSpeakAgainst()
    {
        var score = Estimate.NetPromoters([10, 9, 8, 7, 6, 0, 10, 9, 9, 10])!;
        Assert.That((score.Count, score.Value), Is.EqualTo((10, 40m)));
        Assert.That(Estimate.NetPromoters([])?.Value, Is.Null);
        var all = Estimate.NetPromoters(Enumerable.Repeat(10, 20))!;
        Assert.That((all.Value, all.High <= 100), Is.EqualTo((100m, true)));
        Assert.That(all.Low, Is.LessThan(100m), "twenty friends do not prove that nobody is against");
    }

    [Test]
    public void Share_OfTenOutOfTen_IsNotCertain()
    {
        var share = Estimate.Share(10, 10)!;
        Assert.That((share.Value, share.High), Is.EqualTo((1m, 1m)));
        Assert.That(share.Low, Is.InRange(.7m, .9m));
        Assert.That(Estimate.Share(0, 0)?.Value, Is.Null);
    }

    private static int Draw(Random random, double[] shares)
    {
        var chance = random.NextDouble();
        for (var mark = 1; mark < shares.Length; mark++)
            if ((chance -= shares[mark - 1]) < 0)
                return mark;
        return shares.Length;
    }
}
