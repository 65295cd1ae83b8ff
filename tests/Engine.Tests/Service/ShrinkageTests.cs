using Nop.Plugin.CustomerLoyalty.Engine.Service;

namespace Engine.Tests.Service;

[Category("H5")]
public class ShrinkageTests
{
    [Test]
    public void TwoOfTwo_IsNoBetterThanNinetyOfAHundred()
    {
        var rates = Shrinkage.Rates([new(2, 2), new(90, 100), new(70, 100), new(60, 100), new(80, 100)]);
        Assert.That(rates[0].Value, Is.LessThan(rates[1].Value));
        Assert.That(rates[0].High - rates[0].Low, Is.GreaterThan(rates[1].High - rates[1].Low), "and less is known of it");
    }

    [Test]
    public void WhoHasDoneNothing_IsLikeTheTeam()
    {
        var rates = Shrinkage.Rates([new(0, 0), new(45, 50), new(20, 50), new(35, 50)]);
        Assert.That(rates[0].Value, Is.EqualTo(100 / 150.0).Within(0.01));
    }

    [Test]
    public void ATeamThatDiffersByChanceOnly_IsDrawnTogether()
    {
        var random = new Random(7);
        var team = Enumerable.Range(0, 30).Select(_ => new RateCount(Enumerable.Range(0, 20).Count(_ => random.NextDouble() < 0.7), 20)).ToList();
        var raw = team.Select(one => (double)one.Good / one.All).ToList();
        var rates = Shrinkage.Rates(team).Select(rate => rate.Value).ToList();
        Assert.That(rates.Max() - rates.Min(), Is.LessThan((raw.Max() - raw.Min()) / 2));
    }

    /// <summary>The batting averages of Efron and Morris (Data analysis using Stein's estimator, JASA 70 (1975) 311–319, table 1): first 45 at bats and the rest of the season. They report a third of the error for their own estimator.</summary>
    [Test]
    public void BattingAverages_TheEstimatesAreCloserToTheSeasonThanTheRawOnes()
    {
        int[] hits = [18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7];
        double[] season = [0.346, 0.298, 0.276, 0.222, 0.273, 0.270, 0.263, 0.210, 0.269, 0.230, 0.264, 0.256, 0.303, 0.264, 0.226, 0.286, 0.316, 0.200];
        var rates = Shrinkage.Rates([.. hits.Select(hit => new RateCount(hit, 45))]);
        var raw = hits.Select((hit, index) => Math.Pow(hit / 45.0 - season[index], 2)).Sum();
        var drawn = rates.Select((rate, index) => Math.Pow(rate.Value - season[index], 2)).Sum();
        Assert.That(drawn, Is.LessThan(raw / 3));
        Assert.That(rates.Select((rate, index) => season[index] >= rate.Low && season[index] <= rate.High).Count(inside => inside), Is.GreaterThanOrEqualTo(15));
    }

    [FsCheck.NUnit.Property(MaxTest = 60)]
    public void EveryEstimate_LiesWithinItsBounds_AndBetweenItsOwnAndTheTeams((ushort Good, ushort More)[] counts)
    {
        var team = counts.Take(8).Select(count => new RateCount(count.Good % 200, count.Good % 200 + count.More % 200)).ToList();
        var all = team.Sum(one => one.All);
        var mean = all == 0 ? 0.5 : (team.Sum(one => one.Good) + 0.5) / (all + 1.0);
        foreach (var (rate, one) in Shrinkage.Rates(team).Zip(team))
        {
            Assert.That(rate.Low, Is.InRange(0, rate.Value));
            Assert.That(rate.High, Is.InRange(rate.Value, 1));
            if (one.All > 0)
                Assert.That(rate.Value, Is.InRange(Math.Min(mean, (double)one.Good / one.All) - 1e-9, Math.Max(mean, (double)one.Good / one.All) + 1e-9));
        }
    }

    [FsCheck.NUnit.Property(MaxTest = 40)]
    public void TheOrderOfTheTeam_DoesNotMatter((byte Good, byte More)[] counts)
    {
        var team = counts.Take(8).Select(count => new RateCount(count.Good, count.Good + count.More)).ToList();
        var forwards = Shrinkage.Rates(team);
        var backwards = Shrinkage.Rates([.. Enumerable.Reverse(team)]);
        Assert.That(backwards.Reverse().Select(rate => rate.Value), Is.EqualTo(forwards.Select(rate => rate.Value)).Within(1e-9));
    }

    [Test]
    public void Averages_OfFewAreDrawnMore()
    {
        var means = MeanShrinkage.Means([Of(20, 20), Of(5, 5, 5, 5, 6, 4, 5, 5, 6, 4), Of(10, 11, 9, 10, 10, 9, 11, 10)]);
        Assert.That(means[0].Value, Is.LessThan(20).And.GreaterThan(means[2].Value));
        Assert.That(means[1].Value, Is.EqualTo(5).Within(0.3));
        Assert.That(means[0].High - means[0].Low, Is.GreaterThan(means[1].High - means[1].Low));
    }

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public void EveryAverage_IsANumberWithinItsBounds(byte[][] values)
    {
        foreach (var mean in MeanShrinkage.Means([.. values.Select(own => Of([.. own.Select(value => (double)value)]))]))
        {
            Assert.That(double.IsFinite(mean.Value) && double.IsFinite(mean.Low) && double.IsFinite(mean.High), Is.True);
            Assert.That(mean.Value, Is.InRange(mean.Low, mean.High));
        }
    }

    /// <summary>Values of the incomplete beta function as R's pbeta gives them; closed forms for whole parameters.</summary>
    [TestCase(1, 1, 0.3, 0.3)]
    [TestCase(2, 3, 0.4, 0.5248)]
    [TestCase(5, 1, 0.8, 0.32768)]
    [TestCase(0.5, 0.5, 0.5, 0.5)]
    [TestCase(1, 3, 0.2, 0.488)]
    public void Beta_HasItsKnownValues(double a, double b, double x, double p)
    {
        Assert.That(BetaDistribution.Cdf(a, b, x), Is.EqualTo(p).Within(1e-10));
        Assert.That(BetaDistribution.Quantile(a, b, p), Is.EqualTo(x).Within(1e-9));
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public void Beta_TheQuantile_IsWhereTheProbabilityIs(ushort good, ushort bad, byte part)
    {
        var (a, b, p) = (0.5 + good, 0.5 + bad, (part + 1) / 258.0);
        Assert.That(BetaDistribution.Cdf(a, b, BetaDistribution.Quantile(a, b, p)), Is.EqualTo(p).Within(1e-6));
    }

    /// <summary>Jeffreys' interval of 9 in 10 at 90 %, as Brown, Cai and DasGupta define it (Statistical Science 16 (2001) 101–133): the 5 % and 95 % points of Beta(9.5, 1.5).</summary>
    [Test]
    public void WhoIsAlone_IsJudgedByHisOwnFigures_AndNotTwiceByThem()
    {
        var rate = Shrinkage.Rates([new(9, 10)]).Single();
        Assert.That(rate.Value, Is.EqualTo(9.5 / 11).Within(1e-9));
        Assert.That((rate.Low, rate.High), Is.EqualTo((BetaDistribution.Quantile(9.5, 1.5, 0.05), BetaDistribution.Quantile(9.5, 1.5, 0.95))).Using<(double, double)>((one, other) => Math.Abs(one.Item1 - other.Item1) < 1e-6 && Math.Abs(one.Item2 - other.Item2) < 1e-6));
        Assert.That(Shrinkage.Rates([new(9, 10), new(0, 0)])[0], Is.EqualTo(rate), "somebody who did nothing is no team");
    }

    /// <summary>Four values have three degrees of freedom: the 95 % point of Student's t is 2.353363 (any table).</summary>
    [Test]
    public void FewValues_LeaveMoreOpen()
    {
        var mean = MeanShrinkage.Means([Of(1, 2, 3, 4)]).Single();
        Assert.That(mean.Value, Is.EqualTo(2.5).Within(1e-12));
        Assert.That(mean.High, Is.EqualTo(2.5 + 2.353363 * Math.Sqrt(5.0 / 3 / 4)).Within(1e-5));
        Assert.That(MeanShrinkage.Means([Of(4)]).Single(), Is.EqualTo(new Estimate(4, 4, 4)), "of a single value no spread is known");
    }

    [Test]
    public void NobodyAtAll_IsNoFault()
    {
        Assert.That(Shrinkage.Rates([]), Is.Empty);
        Assert.That(MeanShrinkage.Means([]), Is.Empty);
        Assert.That(Shrinkage.Rates([new(0, 0)]).Single(), Is.EqualTo(new Estimate(0.5, 0, 1)));
    }

    private static Moments Of(params double[] values) => new(values.Length, values.Sum(), values.Sum(value => value * value));
}
