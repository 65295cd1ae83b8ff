using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Engine.Tests.Profiles;

[Category("C3")]
public class ShopTotalsTests
{
    [Test]
    public void Core_IsTheSmallestSetThatBringsFourFifths()
    {
        var curve = CoreCurve.Of([new(1, 50), new(2, 30), new(3, 15), new(4, 5), new(5, 0), new(6, -3)]);

        Assert.That(curve.Core.Select(customer => customer.CustomerId), Is.EqualTo(new[] { 1, 2 }));
        Assert.That((curve.Buyers, curve.Total, curve.Bound, curve.CoreValue), Is.EqualTo((4, 100m, 30m, 80m)));
        Assert.That(curve.Points[^1], Is.EqualTo(new CurvePoint(1, 1)));
    }

    [Test]
    public void Core_OfEquals_IsInOrderOfTheNumbers() =>
        Assert.That(CoreCurve.Of([new(3, 10), new(1, 10), new(2, 10)], 0.5m).Core.Select(customer => customer.CustomerId), Is.EqualTo(new[] { 1, 2 }));

    [Test]
    public void Core_WrittenAndRead_IsTheSame()
    {
        var curve = CoreCurve.Of([new(7, 1000.0001m), new(2, 30.55m), new(int.MaxValue, 0.0001m)]);
        var read = CoreCurveFormat.Read(CoreCurveFormat.Write(curve))!;

        Assert.Multiple(() =>
        {
            Assert.That((read.Buyers, read.Total), Is.EqualTo((curve.Buyers, curve.Total)));
            Assert.That(read.Points, Is.EqualTo(curve.Points));
            Assert.That(read.Core, Is.EqualTo(curve.Core));
        });
    }

    [Test]
    public void Core_InAnotherForm_IsNotRead() => Assert.That(CoreCurveFormat.Read("{\"Buyers\":3}"u8.ToArray()), Is.Null);

    [Test]
    public void Core_OfNobody_IsEmpty() => Assert.That(CoreCurve.Of([]).Core, Is.Empty);

    [Test]
    public void Movement_SaysWhoCameStayedAndLeft()
    {
        var movement = CoreMovement.Between([new(1, 90), new(2, 80)], [new(2, 70), new(3, 60)]);
        Assert.That((movement.Entered[0].CustomerId, movement.Stayed[0].CustomerId, movement.Left[0]), Is.EqualTo((3, 2, new CustomerValue(1, 90))));
    }

    [Test]
    public void Cohorts_CountACustomerOncePerMonth()
    {
        var today = new DateOnly(2026, 6, 30);
        var table = new CohortTable(today);
        table.Add([Day(2026, 4, 1), Day(2026, 4, 20), Day(2026, 6, 2)]);
        table.Add([Day(2026, 4, 5)]);
        table.Add([Day(2020, 1, 5), Day(2026, 6, 5)]);

        var cohort = table.Build().Single();
        Assert.That((cohort.FirstDay, cohort.Customers), Is.EqualTo((new DateOnly(2026, 4, 1), 2)));
        Assert.That(cohort.Active, Is.EqualTo(new[] { 2, 0, 1 }));
    }

    [Test]
    public void Rhythm_IsTheMedianOfAllGaps()
    {
        var rhythm = new ShopRhythm();
        Assert.That(rhythm.MedianGapDays(), Is.EqualTo(ShopRhythm.UnknownGapDays));
        rhythm.Add([0, 10, 40]);
        rhythm.Add([5, 25]);
        Assert.That(rhythm.MedianGapDays(), Is.EqualTo(20m));
    }

    [Test]
    public void OrderLog_CountsAsTheFoldDoes()
    {
        var day = new DateTime(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc);
        var log = new OrderLog();
        log.Refunded(2, 15);
        log.Placed(1, 8, 1, day, 10.1234m);
        log.Placed(2, 8, 1, day.AddDays(-1), 20);
        log.Placed(3, 7, 1, day, 30);
        log.Placed(4, 9, 1, day, 40);
        log.Undone(4);
        log.Refunded(3, 99);
        log.Refunded(2, 5);

        var customers = log.ByCustomer().Select(customer => (customer.CustomerId, Orders: customer.Orders.ToArray())).ToList();
        Assert.That(customers.Select(customer => customer.CustomerId), Is.EqualTo(new[] { 8 }));
        Assert.That(customers[0].Orders.Select(order => order.Net), Is.EqualTo(new[] { 5m, 10.1234m }));
    }

    [Test]
    [Category("C3")]
    public void OrderLog_WithMargins_TheCoreCountsThem_AndRevenueStays()
    {
        var day = new DateTime(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc);
        var log = new OrderLog();
        log.Placed(1, 7, 1, day, 100);
        log.Placed(2, 8, 1, day, 80);
        log.Placed(3, 8, 1, day, 50);
        log.Placed(4, 9, 1, day, 10);
        log.Refunded(3, 25);
        log.Margin(1, 5);
        log.Margin(3, 30);
        log.Margin(4, -2);

        var values = log.ByCustomer().Select(customer => (customer.CustomerId, Net: customer.Orders.Sum(order => order.Net), Value: customer.Orders.Sum(order => order.Value))).ToList();
        Assert.That(values, Is.EqualTo(new[] { (7, 100m, 5m), (8, 105m, 80m + 15m), (9, 10m, -2m) }), "half of an order refunded is half its margin; an order without lines counts as paid");
        Assert.Throws<ArgumentException>(() => log.Margin(2, 1));
    }

    [Test]
    [Category("C3")]
    public void CoreByMargin_IsWhoBringsTheMargin_WhateverTheRevenue()
    {
        var today = new DateOnly(2026, 6, 2);
        var log = new OrderLog();
        log.Placed(1, 7, 1, new DateTime(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc), 1000);
        log.Placed(2, 8, 1, new DateTime(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc), 100);
        log.Margin(1, 10);
        log.Margin(2, 90);
        var options = new ScoreOptions(null, new RfmWeights(1, 1, 1), 0, 4, 0.1, CoreByMargin: true);
        var (model, _) = ScoreModelBuilder.Build(ShopPopulation.Of(log, today, options), today, options);
        var kept = System.Text.Json.JsonSerializer.Deserialize<ScoreModel>(System.Text.Json.JsonSerializer.Serialize(model))!;

        Assert.That((Core(kept, 7, 1000), Core(kept, 8, 100)), Is.EqualTo((false, true)));

        static bool Core(ScoreModel model, int customerId, decimal revenue) =>
            model.Score(new FoldedActivity(new CustomerActivity { Orders = 1, Revenue365 = revenue }, [], []), new DateTime(2026, 6, 2, 0, 0, 0, DateTimeKind.Utc), customerId).IsCore;
    }

    [TestCase(1, 1)]
    [TestCase(1, 2)]
    [TestCase(0, 0)]
    [TestCase(0, 3)]
    [Category("C3")]
    public void Population_HasACoreAndCohortsOfTheShop_AndOfEachStoreThatSold(int storeOfOne, int storeOfTwo)
    {
        var today = new DateOnly(2026, 6, 2);
        var day = new DateTime(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc);
        var log = new OrderLog();
        log.Placed(1, 7, storeOfOne, day, 100);
        log.Placed(2, 8, storeOfTwo, day, 40);
        var population = ShopPopulation.Of(log, today, new ScoreOptions(null, new RfmWeights(1, 1, 1), 0, 4, 0.1));
        var totals = population.Cores().Where(core => core.Period.Year == CorePeriod.LastYear).ToDictionary(core => core.Period.StoreId, core => core.Curve.Total);
        var cohorts = population.Cohorts.ToDictionary(cohort => cohort.StoreId, cohort => cohort.Cohorts.Sum(month => month.Customers));

        var wanted = new Dictionary<int, decimal> { [0] = 140 };
        foreach (var (store, amount) in new[] { (storeOfOne, 100m), (storeOfTwo, 40m) })
            if (store > 0)
                wanted[store] = wanted.GetValueOrDefault(store) + amount;
        Assert.That(totals, Is.EquivalentTo(wanted));
        Assert.That(cohorts.Keys, Is.EquivalentTo(wanted.Keys));
        Assert.That(cohorts[0], Is.EqualTo(2));
    }

    private static int Day(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;
}
