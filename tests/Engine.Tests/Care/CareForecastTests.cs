using Nop.Plugin.CustomerLoyalty.Engine.Care;

namespace Engine.Tests.Care;

[Category("I1")]
public class CareForecastTests
{
    private static readonly ForecastOccasion Birthday = new(new CareOccasion(OccasionKind.Birthday, 0, 0, 0), 20);
    private static readonly ForecastOccasion Christmas = new(new CareOccasion(OccasionKind.Festival, 0, 12, 25), 15);

    [Test]
    public void Costs_AreToldByMonthAndOccasion()
    {
        var result = Of([(new CareSubject(1, 310), null), (new CareSubject(2, 0), null)]).Outcome(null, null);
        Assert.That(result.Cells, Is.EqualTo(new[] { new ForecastCell(3, 0, 1, 20), new ForecastCell(12, 1, 2, 30) }));
        Assert.That((result.Customers, result.WithOccasion, result.Paid), Is.EqualTo((2, 2, new ForecastSum(3, 50))));
    }

    [Test]
    public void WhatTheCapsCut_IsToldApart_EarlierDaysArePaidFirst()
    {
        var result = Of([(new CareSubject(1, 310), 20m), (new CareSubject(2, 410), null), (new CareSubject(3, 1224), 100m)]).Outcome(70, 60);
        Assert.That(result.Wanted, Is.EqualTo(new ForecastSum(6, 105)));
        Assert.That(result.CutByCustomer, Is.EqualTo(new ForecastSum(1, 15)), "the first has 20 in the year, and his birthday comes first");
        Assert.That(result.CutByBudget, Is.EqualTo(new ForecastSum(2, 30)), "three birthdays for 60 leave 10 of the plan's 70");
        Assert.That(result.CutByYear, Is.EqualTo(new ForecastSum(0, 0)));
        Assert.That(result.Paid, Is.EqualTo(new ForecastSum(3, 60)));
    }

    [Test]
    public void ThePlansBudget_IsNotSpentOnWhatTheYearsCapCuts()
    {
        var result = Of([(new CareSubject(1, 310), null), (new CareSubject(2, 411), null)]).Outcome(100, 30);
        Assert.That((result.Paid, result.CutByYear), Is.EqualTo((new ForecastSum(1, 20), new ForecastSum(3, 50))));
    }

    [Test]
    public void OccasionsBeforeTheDay_AreOver()
    {
        var forecast = new CareForecast(2027, new DateOnly(2027, 6, 1), [Birthday, Christmas]);
        forecast.Add(new CareSubject(1, 310), null);
        Assert.That(forecast.Outcome(null, null).Paid, Is.EqualTo(new ForecastSum(1, 15)));
    }

    [Test]
    public void CountsThatWereKept_AreGoneOnWith()
    {
        var first = Of([(new CareSubject(1, 310), null)]);
        var second = new CareForecast(2027, new DateOnly(2027, 1, 1), [Birthday, Christmas], first.Counts);
        second.Add(new CareSubject(2, 311), null);
        Assert.That(second.Outcome(null, null).Paid, Is.EqualTo(new ForecastSum(4, 70)));
    }

    [TestCase(100, 3.5, 3.50)]
    [TestCase(99.99, 3, 2.99)]
    [TestCase(-40, 3, 0)]
    public void AShareOfTheMargin_IsRoundedDown_AndALossGivesNothing(decimal margin, decimal percent, decimal budget) => Assert.That(CareMoney.Share(margin, percent), Is.EqualTo(budget));

    private static CareForecast Of(IEnumerable<(CareSubject Subject, decimal? Cap)> people)
    {
        var forecast = new CareForecast(2027, new DateOnly(2027, 1, 1), [Birthday, Christmas]);
        foreach (var (subject, cap) in people)
            forecast.Add(subject, cap);
        return forecast;
    }
}
