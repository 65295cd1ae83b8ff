using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

namespace Engine.Tests.Outcomes;

[Category("J3")]
public class MeasureUpliftTests
{
    /// <summary>Revenue of a shop: most bring nothing, the others amounts that are spread like incomes. True uplift per person known.</summary>
    [TestCase(900, 900, .3, .8, 1.0)]
    [TestCase(1_800, 600, .2, .8, 1.2)]
    [TestCase(3_600, 400, .3, .8, 1.0)]
    [TestCase(3_600, 600, .4, .7, 1.1)]
    public void TheInterval_HoldsTheTruth_NinetyTimesInAHundred(int treated, int control, double buys, double spread, double factor)
    {
        const int Trials = 2_000;
        var random = new Random(20_26);
        var mean = buys * Math.Exp(3.5 + spread * spread / 2);
        var truth = mean * factor - mean;
        var (held, above, below) = (0, 0, 0);
        for (var trial = 0; trial < Trials; trial++)
        {
            var uplift = MeasureUplift.Of(new ArmPair(Draw(random, treated, buys, spread, factor), Draw(random, control, buys, spread, 1), 0));
            held += truth >= uplift.Low && truth <= uplift.High ? 1 : 0;
            above += truth > uplift.High ? 1 : 0;
            below += truth < uplift.Low ? 1 : 0;
        }

        Assert.That((double)held / Trials, Is.InRange(.88, .92), $"{above} above, {below} below");
        Assert.That(Math.Max(above, below) / (double)Trials, Is.LessThan(.08), "wrong to one side as often as to the other, nearly");
    }

    [TestCase(2_000, .1, 500, .1)]
    [TestCase(900, .25, 300, .2)]
    public void TheShareOfBuyers_HoldsItsTruth_NinetyTimesInAHundred(int treated, double first, int control, double second)
    {
        const int Trials = 4_000;
        var random = new Random(7);
        var held = 0;
        for (var trial = 0; trial < Trials; trial++)
        {
            var uplift = Uplift.Of(treated, Buyers(random, treated, first), control, Buyers(random, control, second), Uplift.Z90);
            held += first - second >= uplift.Low && first - second <= uplift.High ? 1 : 0;
        }

        Assert.That((double)held / Trials, Is.InRange(.88, .92));
    }

    [Test]
    public void WithoutAnyUplift_SomebodyIsSaidToBeAhead_OnceInTenTimesAtMost()
    {
        var random = new Random(3);
        var said = 0;
        for (var trial = 0; trial < 1_000; trial++)
            said += MeasureUplift.Of(new ArmPair(Draw(random, 900, .3, .8, 1), Draw(random, 300, .3, .8, 1), 0)).Verdict is ArmVerdict.Ahead or ArmVerdict.Behind ? 1 : 0;
        Assert.That(said, Is.InRange(70, 120));
    }

    [Test]
    public void TheTotal_IsThatOfThePeopleReached()
    {
        var uplift = MeasureUplift.Of(new ArmPair(Same(200, 60, 12), Same(100, 30, 10), 0));
        Assert.That(uplift.PerPerson, Is.EqualTo(.3 * 12 - .3 * 10).Within(1e-9));
        Assert.That(uplift.Total, Is.EqualTo(200 * uplift.PerPerson!.Value).Within(1e-9));
        Assert.That((uplift.Low < uplift.PerPerson, uplift.PerPerson < uplift.High), Is.EqualTo((true, true)));
        Assert.That(uplift.ControlShare, Is.EqualTo(1 / 3.0).Within(1e-9));
    }

    [Test]
    public void FewPeople_ProveNothing_HoweverGreatTheDifference()
    {
        var uplift = MeasureUplift.Of(new ArmPair(Same(99, 90, 100), Same(99, 1, 1), 0));
        Assert.That((uplift.IsTooSmall, uplift.Verdict), Is.EqualTo((true, ArmVerdict.TooEarly)));
        Assert.That(uplift.Low, Is.GreaterThan(0));
    }

    [Test]
    public void AClearUplift_IsSaid_AndTheReverseToo()
    {
        var (more, less) = (Same(1_000, 400, 50), Same(500, 100, 50));
        Assert.That(MeasureUplift.Of(new ArmPair(more, less, 0)).Verdict, Is.EqualTo(ArmVerdict.Ahead));
        Assert.That(MeasureUplift.Of(new ArmPair(less, more, 0)).Verdict, Is.EqualTo(ArmVerdict.Behind));
    }

    [Test]
    public void WithoutAControlGroup_NothingIsSaid()
    {
        var uplift = MeasureUplift.Of(new ArmPair(Same(1_000, 400, 50), default, 0));
        Assert.That((uplift.PerPerson, uplift.Low, uplift.HasControl, uplift.Verdict), Is.EqualTo(((double?)null, (double?)null, false, ArmVerdict.TooEarly)));
        Assert.That(MeasureUplift.Of(default).ControlShare, Is.Null);
    }

    [Test]
    public void NobodyBuys_IsADifferenceOfNothing_WithoutAnInterval()
    {
        var uplift = MeasureUplift.Of(new ArmPair(Same(500, 0, 0), Same(500, 0, 0), 0));
        Assert.That((uplift.PerPerson, uplift.Low, uplift.Verdict), Is.EqualTo(((double?)0, (double?)null, ArmVerdict.TooEarly)));
    }

    [Test]
    public void SumsOfParts_AreSumsOfTheWhole()
    {
        var random = new Random(11);
        var (one, other) = (Draw(random, 300, .4, .8, 1), Draw(random, 200, .4, .8, 1));
        var sum = one + other;
        Assert.That((sum.People, sum.Buyers, sum.Orders, sum.Revenue), Is.EqualTo((500L, one.Buyers + other.Buyers, one.Orders + other.Orders, one.Revenue + other.Revenue)));
        Assert.That(sum.Variance, Is.EqualTo((sum.Squares / 500 - sum.Mean * sum.Mean) / 499).Within(1e-9));
    }

    /// <summary>Who is in a control group stays in it: these were drawn before the split was one for all measures.</summary>
    [TestCase("journey:7", 10, "4 10 11 12 34 39")]
    [TestCase("campaign:3", 20, "2 6 9 14 15 18 26 32")]
    [TestCase("next:2", 10, "8 25 33 36")]
    public void ControlGroups_AreThoseThatThereWere(string measure, int percent, string members)
    {
        var ids = Enumerable.Range(1, 40).Where(id => ControlGroup.Contains(id, measure, percent)).ToList();
        Assert.That(string.Join(' ', ids), Is.EqualTo(members));
        Assert.That(ids.All(id => ShareSplit.Of(measure, $"{id}", [percent]) == 0), Is.True, "one split for people and for visitors");
    }

    private static ArmSums Draw(Random random, int people, double buys, double spread, double factor)
    {
        var sums = new ArmSums();
        for (var person = 0; person < people; person++)
            sums = random.NextDouble() < buys ? sums.With(1, (decimal)(Math.Exp(3.5 + spread * Normal(random)) * factor)) : sums.With(0, 0);
        return sums;
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private static int Buyers(Random random, int people, double share) => Enumerable.Range(0, people).Count(_ => random.NextDouble() < share);

    private static ArmSums Same(int people, int buyers, decimal each) =>
        ArmSums.Of(Enumerable.Range(0, people).Select(person => person < buyers ? new ArmPerson(1, 0, 1, each) : new ArmPerson(1, 0, 0, 0)));
}
