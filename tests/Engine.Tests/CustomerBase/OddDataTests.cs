using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

namespace Engine.Tests.CustomerBase;

[Category("C2")]
public class OddDataTests
{
    private static readonly IReadOnlyList<PurchaseModelKind> Kinds = PurchaseModels.All;

    [TestCaseSource(nameof(Kinds))]
    public void Fit_NobodyBoughtTwice_SaysSo(PurchaseModelKind kind) =>
        Assert.That(Fit(kind, Enumerable.Range(1, 500).Select(i => new RepeatSummary(0, 0, i % 50 + 1))).Failure, Is.EqualTo(FitFailure.NoRepeats));

    [TestCaseSource(nameof(Kinds))]
    public void Fit_NoCustomers_SaysSo(PurchaseModelKind kind) => Assert.That(Fit(kind, []).Failure, Is.EqualTo(FitFailure.NoData));

    [TestCaseSource(nameof(Kinds))]
    public void Fit_AllBoughtToday_SaysSo(PurchaseModelKind kind) => Assert.That(Fit(kind, new RepeatSummary[40]).Failure, Is.EqualTo(FitFailure.NoData));

    [TestCaseSource(nameof(Odd))]
    public void Fit_OddShops_GivesFiniteForecastsOrAReason(PurchaseModelKind kind, RepeatSummary[] shop)
    {
        var fit = Fit(kind, shop);

        if (!fit.Succeeded)
        {
            Assert.That(fit.Parameters, Is.Empty);
            return;
        }

        var parameters = fit.Parameters.Select(parameter => parameter.Value).ToArray();
        Assert.That(parameters, Has.All.Positive);
        Assert.That(fit.LogLikelihood, Is.Not.NaN.And.Not.EqualTo(double.NegativeInfinity));
        foreach (var summary in shop)
        {
            Assert.That(PurchaseModels.Alive(kind, parameters, summary), Is.InRange(0, 1));
            Assert.That(PurchaseModels.Expected(kind, parameters, summary, 52), Is.InRange(0, 1e5));
        }
    }

    /// <summary>A regular buyer who bought the day before: naive forms of Pareto/NBD overflow (BTYD's issue with x = 221).</summary>
    [Test]
    public void ParetoNbd_HundredsOfOrders_IsFinite()
    {
        double[] parameters = [0.5143, 2.8845, 0.2856, 14.1087];
        var regular = new RepeatSummary(221, 103.43, 103.57);

        Assert.That(PurchaseModels.LogLikelihood(PurchaseModelKind.ParetoNbd, parameters, PatternTable.Of([regular])), Is.Not.NaN.And.InRange(-1000, 1000));
        Assert.That(PurchaseModels.Alive(PurchaseModelKind.ParetoNbd, parameters, regular), Is.InRange(0.99, 1));
        Assert.That(PurchaseModels.Expected(PurchaseModelKind.ParetoNbd, parameters, regular, 52), Is.InRange(100, 221.5143 / 106.4545 * 52));
    }

    [TestCase(1e-4)]
    [TestCase(1e4)]
    public void Fit_TinyAndHugeUnits_AgreeOnTheForecast(double unit)
    {
        var shop = SimulatedShop.BetaGeometric(1_000, 0.6, 6, 0.8, 2.4, 52, 3);
        foreach (var kind in Kinds)
        {
            var plain = Values(Fit(kind, shop));
            var scaled = Values(Fit(kind, shop.Select(summary => summary with { Recency = summary.Recency * unit, Age = summary.Age * unit })));
            foreach (var summary in shop.Take(50))
                Assert.That(PurchaseModels.Expected(kind, scaled, summary with { Recency = summary.Recency * unit, Age = summary.Age * unit }, 39 * unit),
                    Is.EqualTo(PurchaseModels.Expected(kind, plain, summary, 39)).Within(1).Percent);
        }
    }

    [Test]
    public void GammaGamma_EverybodySpendsTheSame_IsFiniteOrSaysWhy()
    {
        var fit = GammaGamma.Fit(Enumerable.Range(0, 100).Select(i => new RepeatSummary(1 + i % 5, 10, 20, 25)));

        if (fit.Succeeded)
            Assert.That(GammaGamma.Expected(Values(fit), new RepeatSummary(3, 10, 20, 25)), Is.EqualTo(25).Within(2).Percent);
        else
            Assert.That(fit.Failure, Is.EqualTo(FitFailure.NotConverged));
    }

    [Test]
    public void GammaGamma_AmountsUnknown_SaysSo() =>
        Assert.That(GammaGamma.Fit([new RepeatSummary(3, 10, 20)]).Failure, Is.EqualTo(FitFailure.NoData));

    private static IEnumerable<TestCaseData> Odd()
    {
        foreach (var kind in Kinds)
        {
            yield return Case("ten customers", SimulatedShop.BetaGeometric(10, 0.6, 6, 0.8, 2.4, 52, 5));
            yield return Case("identical", [.. Enumerable.Repeat(new RepeatSummary(3, 20, 40), 200)]);
            yield return Case("one repeat buyer", [.. Enumerable.Repeat(new RepeatSummary(0, 0, 30), 99), new RepeatSummary(1, 3, 30)]);
            yield return Case("everybody bought yesterday", [.. Enumerable.Range(1, 80).Select(x => new RepeatSummary(x, 39.86, 40))]);
            yield return Case("everybody left at once", [.. Enumerable.Range(1, 80).Select(x => new RepeatSummary(1 + x % 9, 1, 200))]);
            yield return Case("hundreds of orders", [.. Enumerable.Range(1, 60).Select(x => new RepeatSummary(300 + 7 * x, 103.43, 103.57)), new RepeatSummary(0, 0, 100)]);
            yield return Case("huge alpha", SimulatedShop.BetaGeometric(800, 2, 4000, 0.5, 2, 52, 6));
            yield return Case("tiny alpha", SimulatedShop.BetaGeometric(300, 0.05, 0.01, 0.9, 2, 5, 7));

            TestCaseData Case(string name, RepeatSummary[] shop) => new TestCaseData(kind, shop).SetArgDisplayNames(kind.ToString(), name);
        }
    }

    private static LikelihoodFit Fit(PurchaseModelKind kind, IEnumerable<RepeatSummary> shop) => PurchaseModels.Fit(kind, PatternTable.Of(shop));

    private static double[] Values(LikelihoodFit fit) => [.. fit.Parameters.Select(parameter => parameter.Value)];
}
