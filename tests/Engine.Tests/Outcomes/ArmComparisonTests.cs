using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

namespace Engine.Tests.Outcomes;

public class ArmComparisonTests
{
    [TestCase(0, .5)]
    [TestCase(1.644854, .95)]
    [TestCase(-1.644854, .05)]
    [TestCase(1.959964, .975)]
    [TestCase(5, .9999997)]
    public void TheNormalCurve_IsThatOfTheTables(double value, double below) => Assert.That(NormalCurve.Below(value), Is.EqualTo(below).Within(1e-6));

    [Test]
    public void ARateOfPeopleWhoAreShownOneEach_HasTheVarianceOfAProportion()
    {
        var rate = RatioRate.Of(People(1_000, 100), one => one.Clicks, one => one.Clicks > 0);

        Assert.That((rate.Value, rate.Successes), Is.EqualTo((.1, 100)));
        Assert.That(rate.Variance, Is.EqualTo(.1 * .9 / 999).Within(1e-9));
    }

    [Test]
    public void ATenthMore_OfFew_IsTooEarly_AndSaysHowManyItTakes()
    {
        var comparison = Clicks(People(500, 55), People(500, 50));

        Assert.That((comparison.Verdict, comparison.People), Is.EqualTo((ArmVerdict.TooEarly, 1_000)));
        Assert.That(comparison.Uplift, Is.EqualTo(.1).Within(1e-9));
        Assert.That((comparison.Low < 0, comparison.High > 0), Is.EqualTo((true, true)));
        // 2 · 2 · (1.645 + 0.842)² · s² / 0.02², s² between 0.09 and 0.098 for rates of 0.1 and 0.11.
        Assert.That(comparison.Needed, Is.EqualTo(5_815).Within(20));
    }

    [Test]
    public void AClearLead_IsAhead_AndTheOtherWayRoundBehind()
    {
        var (many, few) = (People(5_000, 600), People(5_000, 500));

        var ahead = Clicks(many, few);
        Assert.That((ahead.Verdict, ahead.Certainty), Is.EqualTo((ArmVerdict.Ahead, ahead.Certainty)));
        Assert.That(ahead.Certainty, Is.InRange(.99, 1));
        Assert.That((ahead.Low > 0, ahead.High < .4), Is.EqualTo((true, true)));
        var behind = Clicks(few, many);
        Assert.That(behind.Verdict, Is.EqualTo(ArmVerdict.Behind));
        Assert.That(behind.Certainty, Is.EqualTo(1 - ahead.Certainty).Within(1e-9));
    }

    [Test]
    public void ManyPeopleAndNoDifference_AreAlike() =>
        Assert.That(Clicks(People(10_000, 1_000), People(10_000, 1_003)).Verdict, Is.EqualTo(ArmVerdict.Alike));

    [TestCase(0, 0, 0, 0)]
    [TestCase(1, 1, 1, 0)]
    [TestCase(50, 40, 50, 1)]
    [TestCase(5_000, 6, 5_000, 0)]
    [TestCase(1_000, 0, 1_000, 0)]
    public void FewPeopleOrFewClicks_ProveNothing(int triedPeople, int tried, int otherPeople, int other) =>
        Assert.That(Clicks(People(triedPeople, tried), People(otherPeople, other)).Verdict, Is.EqualTo(ArmVerdict.TooEarly));

    [Test]
    public void OneRichBuyer_DoesNotDecide()
    {
        var rich = People(1_000, 0).Select((one, number) => number == 0 ? one with { Orders = 1, Revenue = 100_000 } : number < 10 ? one with { Orders = 1, Revenue = 10 } : one).ToArray();
        var steady = People(1_000, 0).Select((one, number) => number < 10 ? one with { Orders = 1, Revenue = 10 } : one).ToArray();

        var comparison = ArmComparison.Of(ArmSummary.Of(rich).PerShown, ArmSummary.Of(steady).PerShown);

        Assert.That(comparison.Verdict, Is.EqualTo(ArmVerdict.TooEarly));
        Assert.That(comparison.Certainty, Is.LessThan(.9));
    }

    [Test]
    public void TheInterval_HoldsTheTruth_NineTimesInTen()
    {
        var chance = new Random(7);
        var held = 0;
        const int Rounds = 400;
        for (var round = 0; round < Rounds; round++)
        {
            var comparison = Clicks(Drawn(chance, .12), Drawn(chance, .10));
            if (comparison.Low <= .2 && comparison.High >= .2)
                held++;
        }

        Assert.That(held / (double)Rounds, Is.InRange(.86, .94));
    }

    private static ArmPerson[] Drawn(Random chance, double rate) =>
        [.. Enumerable.Range(0, 2_000).Select(_ => new ArmPerson(1 + chance.Next(8), 0, 0, 0)).Select(one => one with { Clicks = Enumerable.Range(0, one.Shown).Count(_ => chance.NextDouble() < rate) })];

    private static ArmPerson[] People(int count, int clicking) => [.. Enumerable.Range(0, count).Select(number => new ArmPerson(1, number < clicking ? 1 : 0, 0, 0))];

    private static ArmComparison Clicks(ArmPerson[] tried, ArmPerson[] other) => ArmComparison.Of(ArmSummary.Of(tried).ClickThrough, ArmSummary.Of(other).ClickThrough);
}
