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

    private static int Day(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;
}
