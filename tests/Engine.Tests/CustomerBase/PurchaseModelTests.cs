using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

namespace Engine.Tests.CustomerBase;

[Category("C2")]
public class PurchaseModelTests
{
    [TestCase(PurchaseModelKind.BgNbd, false)]
    [TestCase(PurchaseModelKind.MbgNbd, true)]
    public void Fit_SimulatedCustomers_RecoversWhatTheyWereDrawnFrom(PurchaseModelKind kind, bool modified)
    {
        double[] truth = [0.8, 6, 0.9, 3];
        var fit = PurchaseModels.Fit(kind, PatternTable.Of(SimulatedShop.BetaGeometric(20_000, truth[0], truth[1], truth[2], truth[3], 78, 11, modified)));

        foreach (var (estimate, value) in fit.Parameters.Zip(truth))
            Assert.That(estimate.Value, Is.EqualTo(value).Within(4 * estimate.StandardError!.Value), estimate.Name);
    }

    [Test]
    public void GammaGamma_SimulatedSpend_RecoversWhatItWasDrawnFrom()
    {
        var random = new Random(12);
        var fit = GammaGamma.Fit(Enumerable.Range(0, 20_000).Select(i =>
        {
            var (x, rate) = (1 + i % 6, SimulatedShop.Gamma(random, 4) / 15);
            return new RepeatSummary(x, 10, 20, SimulatedShop.Gamma(random, 6.0 * x) / rate / x);
        }));

        foreach (var (estimate, value) in fit.Parameters.Zip([6.0, 4.0, 15.0]))
            Assert.That(estimate.Value, Is.EqualTo(value).Within(4 * estimate.StandardError!.Value), estimate.Name);
    }

    [Test]
    public void Grouping_EqualHistories_ChangesNothing()
    {
        var shop = SimulatedShop.BetaGeometric(400, 0.6, 6, 0.8, 2.4, 52, 9).Select(summary => summary with { Recency = Math.Round(summary.Recency), Age = 52 }).ToArray();
        var (grouped, single) = (PatternTable.Of(shop), PatternTable.Of(shop, group: false));

        Assert.That(grouped.Count, Is.LessThan(single.Count));
        foreach (var kind in PurchaseModels.All)
            Assert.That(PurchaseModels.LogLikelihood(kind, [0.5, 6, 0.8, 3], grouped), Is.EqualTo(PurchaseModels.LogLikelihood(kind, [0.5, 6, 0.8, 3], single)).Within(1e-8));
    }

    /// <summary>The published BG/NBD form has a − 1 in a denominator; the forecast must pass a = 1 smoothly.</summary>
    [TestCase(PurchaseModelKind.BgNbd)]
    [TestCase(PurchaseModelKind.MbgNbd)]
    public void Expected_AtAOfOne_IsBetweenItsNeighbours(PurchaseModelKind kind)
    {
        var summary = new RepeatSummary(2, 30.43, 38.86);
        double At(double a) => PurchaseModels.Expected(kind, [0.243, 4.414, a, 2.426], summary, 39);

        Assert.That(At(1), Is.InRange(At(1.001), At(0.999)));
        Assert.That(At(0.999) - At(1.001), Is.LessThan(0.01));
    }

    /// <summary>With s = 1 the published Pareto/NBD form divides by zero.</summary>
    [Test]
    public void Expected_ParetoAtSOfOne_IsBetweenItsNeighbours()
    {
        double At(double s) => PurchaseModels.Expected(PurchaseModelKind.ParetoNbd, [0.5, 10, s, 12], new RepeatSummary(2, 30, 39), 39);

        Assert.That(At(1), Is.InRange(At(1.001), At(0.999)));
    }

    /// <summary>Past some thousand purchases the sum is taken as an integral; both must tell the same where they meet.</summary>
    [TestCase(0.2)]
    [TestCase(1)]
    [TestCase(1.7)]
    public void Expected_WhereTheSumBecomesAnIntegral_HasNoStep(double a)
    {
        // Mean number of purchases: 10 · horizon.
        double At(double horizon) => PurchaseModels.Expected(PurchaseModelKind.BgNbd, [1, 0.1, a, 30], new RepeatSummary(0, 0, 0), horizon);

        Assert.That(At(500.01), Is.EqualTo(At(499.99)).Within(0.01).Percent);
    }

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public void Forecasts_AnyCustomerAnyModel_AreProbabilitiesAndRiseWithTheHorizon(byte x, ushort recency, ushort silence, byte one, byte two, byte three, byte four)
    {
        double[] parameters = [Positive(one), Positive(two), Positive(three), Positive(four)];
        var summary = x == 0 ? new RepeatSummary(0, 0, silence / 300.0) : new RepeatSummary(x, recency / 300.0 + 0.01, (recency + silence) / 300.0 + 0.01);
        foreach (var kind in PurchaseModels.All)
        {
            Assert.That(PurchaseModels.Alive(kind, parameters, summary), Is.InRange(0, 1));
            var before = 0.0;
            foreach (var horizon in new[] { 1, 4, 13, 52, 104 })
            {
                var expected = PurchaseModels.Expected(kind, parameters, summary, horizon);
                Assert.That(expected, Is.Not.NaN.And.GreaterThanOrEqualTo(before * (1 - 1e-4)));
                before = expected;
            }
        }

        // From a hundredth to a hundred, evenly in the logarithm.
        static double Positive(byte value) => Math.Exp((value / 255.0 - 0.5) * 9.2);
    }
}
