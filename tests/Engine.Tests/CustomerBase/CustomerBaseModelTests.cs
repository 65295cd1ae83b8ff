using System.Text.Json;
using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

namespace Engine.Tests.CustomerBase;

[Category("C2")]
public class CustomerBaseModelTests
{
    private static readonly DateOnly Begin = new(2023, 1, 1);

    [Test]
    public void Fit_TwentyBuyers_RecencyAndFrequencyOnly()
    {
        var fit = Fit(SimulatedShop.Log(20, 0, 60, 0, 1, Begin), 60);

        Assert.That((fit.Step, fit.Reason), Is.EqualTo((CustomerBaseStep.RecencyFrequency, StepReason.FewBuyers)));
        Assert.That(fit.Scorer.Score(new RepeatSummary(2, 10, 20), Begin, 365), Has.Property("ExpectedOrders").Null.And.Property("Alive").Null.And.Property("LifetimeValue").Null);
    }

    [Test]
    public void Fit_FewRepeatBuyers_FallbackScoreAndNoForecast()
    {
        var fit = Fit(SimulatedShop.Log(250, 0, 60, 0, 1, Begin), 60);
        var score = fit.Scorer.Score(new RepeatSummary(3, 16, 16), Begin, 365);

        Assert.That((fit.Step, fit.Reason), Is.EqualTo((CustomerBaseStep.Rfm, StepReason.FewRepeatBuyers)));
        Assert.That(score.ExpectedOrders, Is.Null);
        Assert.That(score.Rank, Is.EqualTo(4.0 / 20).Within(1e-12));
        Assert.That(FallbackScore.Of(new RepeatSummary(3, 16, 42), 7), Is.EqualTo(4.0 / 46 / Math.E).Within(1e-12));
    }

    [Test]
    public void Fit_EmptyLog_IsAnAnswerToo() =>
        Assert.That(Fit(new PurchaseLogBuilder().Build(), 60).Step, Is.EqualTo(CustomerBaseStep.RecencyFrequency));

    [Test]
    public void Fit_SeasonalShopWithOldCustomers_IsNearerThanThePlainModel()
    {
        var log = SimulatedShop.Log(11_000, 300, 110, 0.5, 5, Begin);
        var fit = Fit(log, 56);
        var end = Begin.AddDays(56 * 7);
        var plain = CustomerHistories.At(log, null, end, 7);
        var actual = plain.Orders(log, end, end.AddDays(364));
        var parameters = fit.Candidates.Single(candidate => candidate.Kind == PurchaseModelKind.BgNbd).Fit.Parameters.Select(parameter => parameter.Value).ToArray();
        var before = ForecastErrors.Measure([.. plain.Summaries.Select(summary => PurchaseModels.Expected(PurchaseModelKind.BgNbd, parameters, summary, 52))], actual);
        var after = ForecastErrors.Measure([.. plain.Customers.Select(customer => Score(fit, log, customer, end).ExpectedOrders!.Value)], actual);

        Assert.That(fit.Corrected, Is.True);
        Assert.That(after.MeanAbsolute, Is.LessThan(before.MeanAbsolute));
        Assert.That(Math.Abs(after.TotalBias!.Value), Is.LessThan(Math.Abs(before.TotalBias!.Value)));
    }

    [Test]
    public void Fit_YoungShopThatOnlyGrows_IsNotTakenForASeason()
    {
        var fit = Fit(SimulatedShop.Log(6_000, 0, 110, 0, 5, Begin), 53);

        Assert.That(fit.Corrected, Is.False);
        Assert.That(fit.Step, Is.EqualTo(CustomerBaseStep.Model));
    }

    [Test]
    public void Fit_Cdnow_IsNotHurt()
    {
        var log = CdnowSample.Log();
        var fit = CustomerBaseModel.Fit(log, new CustomerBaseOptions(CdnowSample.CalibrationEnd, 273));
        var histories = CdnowSample.Histories();
        var actual = histories.Orders(log, CdnowSample.CalibrationEnd, CdnowSample.HoldOutEnd);
        var error = ForecastErrors.Measure([.. histories.Customers.Select(customer => Score(fit, log, customer, CdnowSample.CalibrationEnd, 273).ExpectedOrders!.Value)], actual);

        Assert.That(actual.Sum(), Is.EqualTo(1882));
        Assert.That(error.MeanAbsolute, Is.LessThan(0.77));
        Assert.That(fit.Spend.Method, Is.EqualTo(SpendMethod.GammaGamma));
        Assert.That(fit.Calibration.Sum(point => point.Customers), Is.EqualTo(fit.ExpectedError!.Customers));
    }

    [Test]
    public void Scorer_ThroughJson_ScoresTheSame()
    {
        var log = SimulatedShop.Log(4_000, 300, 60, 0.3, 5, Begin);
        var fit = Fit(log, 60);
        var copy = JsonSerializer.Deserialize<CustomerScorer>(JsonSerializer.Serialize(fit.Scorer))!;

        for (var customer = 0; customer < 50; customer++)
            if (log.Days(customer).Length > 0)
                Assert.That(Score(fit with { Scorer = copy }, log, customer, Begin.AddDays(420)), Is.EqualTo(Score(fit, log, customer, Begin.AddDays(420))));
    }

    [Test]
    public void LifetimeValue_WithDiscount_IsBelowOrdersTimesSpend()
    {
        var log = SimulatedShop.Log(4_000, 300, 60, 0, 5, Begin);
        var fit = Fit(log, 60);
        var score = fit.Scorer.Score(new RepeatSummary(6, 40, 42, 30, Begin.DayNumber), Begin.AddDays(294), 365);
        var full = score.ExpectedOrders!.Value * score.ExpectedSpend!.Value;

        Assert.That(score.LifetimeValue, Is.InRange(full / 1.1, full));
    }

    [Test]
    public void SeasonClock_AnyYear_IsAYearLong()
    {
        var clock = new SeasonClock(7, 738_000, [.. Enumerable.Range(0, 13).Select(span => 0.4 + span * 0.1)]);

        Assert.That(clock.Between(737_000, 737_364), Is.EqualTo(52).Within(1e-9));
        Assert.That(clock.Between(738_000 - 28, 738_000), Is.EqualTo(4 * 1.6).Within(1e-9));
        Assert.That(clock.Between(738_000, 738_028), Is.EqualTo(4 * 0.4).Within(1e-9));
    }

    [Test]
    public void PurchaseLog_SameDayTwice_IsOnePurchaseWithBothAmounts()
    {
        var builder = new PurchaseLogBuilder();
        builder.Add(Begin.AddDays(7), 5);
        builder.Add(Begin, 1);
        builder.Add(Begin.AddDays(7), 3);
        builder.EndCustomer();
        var summary = CustomerHistories.At(builder.Build(), null, Begin.AddDays(14), 7).Summaries.Single();

        Assert.That(summary, Is.EqualTo(new RepeatSummary(1, 1, 2, 8, Begin.DayNumber)));
    }

    private static CustomerBaseFit Fit(PurchaseLog log, int weeks) => CustomerBaseModel.Fit(log, new CustomerBaseOptions(Begin.AddDays(weeks * 7)));

    private static CustomerScore Score(CustomerBaseFit fit, PurchaseLog log, int customer, DateOnly today, int days = 364)
    {
        var seen = log.Days(customer).ToArray().Count(day => day <= today.DayNumber);
        return fit.Scorer.Score(fit.Scorer.Summarise(log.Days(customer)[..seen], log.Amounts(customer)[..seen], today), today, days);
    }
}
