using Nop.Plugin.CustomerLoyalty.Engine.Surveys;

namespace Engine.Tests.Surveys;

[Category("G3")]
public class SurveySummaryTests
{
    private static readonly DateTime Day = new(2026, 3, 10, 12, 0, 0, DateTimeKind.Utc);

    [Test]
    public void Gap_CountsOnlyThoseWhoAnsweredBothHalves()
    {
        var summary = SurveySummary.Of(
        [
            Found(5, 6), Found(4, 6), Found(6, 6), Found(5, 7), Found(5, 5),
            Found(1, null),
            new AnsweredSurvey { Kind = SurveyKind.Expectation, Marks = Forms.All(7), AnsweredOnUtc = Day }
        ]);
        var reliability = summary.Dimensions.Single(line => line.Dimension == ServiceDimension.Reliability);
        Assert.That((reliability.Gap!.Count, reliability.Gap.Value), Is.EqualTo((5, -1m)));
        Assert.That((reliability.Found!.Count, reliability.Expected!.Count), Is.EqualTo((6, 1)));
        Assert.That(summary.Count, Is.EqualTo(7));
        Assert.That(summary.Gap!.Value, Is.EqualTo(-1m));
        Assert.That(summary.WeightedGap, Is.EqualTo(-1m).Within(.0001m));
    }

    [Test]
    public void WithoutExpectations_ThereAreMarks_AndNoGap()
    {
        var summary = SurveySummary.Of([Found(5, null), Found(6, null)]);
        Assert.That(summary.Gap, Is.Null);
        Assert.That(summary.WeightedGap, Is.Null);
        Assert.That(summary.Dimensions[0].Found!.Value, Is.EqualTo(5.5m));
    }

    [Test]
    public void Weights_AddUpToOne_AndFollowWhatCustomersName()
    {
        var weights = ImportanceWeights.Of([ServiceDimension.Empathy, ServiceDimension.Empathy, ServiceDimension.Empathy, ServiceDimension.Reliability, ServiceDimension.Empathy]);
        Assert.That(weights.Values.Sum(), Is.EqualTo(1m).Within(.0000001m));
        Assert.That(weights[ServiceDimension.Empathy], Is.EqualTo(.5m));
        Assert.That(weights[ServiceDimension.Tangibles], Is.EqualTo(.1m), "nobody named it, yet it is not worthless");
        Assert.That(ImportanceWeights.Of([]).Values, Has.All.EqualTo(.2m));
    }

    [Test]
    public void AWeakSideThatMatters_WeighsMore()
    {
        var answers = Enumerable.Range(0, 20).Select(_ => new AnsweredSurvey
        {
            Kind = SurveyKind.Perception,
            Marks = new DimensionMarks(4, 6, 6, 6, 6),
            Expected = Forms.All(6),
            Importance = ServiceDimension.Reliability,
            AnsweredOnUtc = Day
        }).ToList();
        var summary = SurveySummary.Of(answers);
        Assert.That(summary.Gap!.Value, Is.EqualTo(-.4m));
        Assert.That(summary.WeightedGap, Is.LessThan(-1.5m));
    }

    [Test]
    public void Months_WithoutAnswers_AreInTheTrend()
    {
        var trend = SurveyTrend.Of([Found(5, null), Found(5, null) with { AnsweredOnUtc = Day.AddDays(60) }], DateOnly.FromDateTime);
        Assert.That(trend.Select(point => (point.Month, point.Summary.Count)), Is.EqualTo(new[] { (new DateOnly(2026, 3, 1), 1), (new DateOnly(2026, 4, 1), 0), (new DateOnly(2026, 5, 1), 1) }));
        Assert.That(SurveyTrend.Of([], DateOnly.FromDateTime), Is.Empty);
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public bool Summary_DoesNotDependOnTheOrder(int seed)
    {
        var random = new Random(seed);
        var list = Enumerable.Range(0, random.Next(30)).Select(_ => new AnsweredSurvey
        {
            Kind = (SurveyKind)random.Next(1, 5),
            Marks = Some(random),
            Expected = Some(random),
            Importance = (ServiceDimension)random.Next(1, 6),
            Satisfaction = random.Next(1, 6),
            Recommendation = random.Next(11),
            Index = random.Next(1001) / 10m,
            AnsweredOnUtc = Day
        }).ToArray();
        var shuffled = list.ToArray();
        random.Shuffle(shuffled);
        var (one, other) = (SurveySummary.Of(list), SurveySummary.Of(shuffled));
        return one.Dimensions.SequenceEqual(other.Dimensions)
            && (one.Count, one.Index, one.Satisfaction, one.NetPromoters, one.Gap, one.WeightedGap) == (other.Count, other.Index, other.Satisfaction, other.NetPromoters, other.Gap, other.WeightedGap);
    }

    private static DimensionMarks Some(Random random)
    {
        return new DimensionMarks(Mark(), Mark(), Mark(), Mark(), Mark());

        decimal? Mark() => random.Next(4) == 0 ? null : random.Next(100, 701) / 100m;
    }

    private static AnsweredSurvey Found(decimal found, decimal? expected) =>
        new() { Kind = SurveyKind.Perception, Marks = Forms.All(found), Expected = expected is { } mark ? Forms.All(mark) : default, Index = found * 10, AnsweredOnUtc = Day };
}
