using Demo.Sample;
using Demo.Sample.Catalogue;
using Demo.Sample.Orders;
using Demo.Sample.People;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;

namespace Plugin.Tests.Import;

[TestFixture]
public class SampleDataTests
{
    private static readonly DateTime Now = new(2026, 3, 10, 9, 30, 0, DateTimeKind.Utc);
    private static readonly SampleData Data = Create();

    [Test]
    public void Sample_OfTheSameDay_IsTheSame()
    {
        var again = Create();

        Assert.That(again.History.Orders.Select(order => (order.Order.OrderGuid, order.Order.CreatedOnUtc, order.Order.OrderTotal, order.Order.OrderStatusId)),
            Is.EqualTo(Data.History.Orders.Select(order => (order.Order.OrderGuid, order.Order.CreatedOnUtc, order.Order.OrderTotal, order.Order.OrderStatusId))));
        Assert.That(again.People.Select(person => person.Customer.Email), Is.EqualTo(Data.People.Select(person => person.Customer.Email)));
    }

    [Test]
    public void Catalogue_HasManyProductsInManyDepartmentsInTwoLanguages()
    {
        Assert.That(SampleCategory.All, Has.Count.GreaterThanOrEqualTo(8));
        Assert.That(Data.Shelf, Has.Count.GreaterThanOrEqualTo(60));
        Assert.That(Data.Shelf.Select(item => item.Sample.Sku), Is.Unique);
        Assert.That(Data.Shelf, Has.All.Matches<ShelfItem>(item => item.Sample is { ChineseName.Length: > 0, ChineseDescription.Length: > 0, Price: > 0 }));
    }

    [TestCase(ProductTraits.Unpublished)]
    [TestCase(ProductTraits.Deleted)]
    [TestCase(ProductTraits.OutOfStock)]
    [TestCase(ProductTraits.TeaClubOnly)]
    [TestCase(ProductTraits.SecondStoreOnly)]
    [TestCase(ProductTraits.Download)]
    public void Catalogue_HasProductsThatNotEverybodyMaySee(ProductTraits traits) =>
        Assert.That(Data.Shelf.Where(item => item.Sample.Traits.HasFlag(traits)), Is.Not.Empty);

    [Test]
    public void Customers_AreManyFromManyPlaces()
    {
        Assert.That(Data.People, Has.Count.GreaterThanOrEqualTo(300));
        Assert.That(Data.People.Select(person => person.Customer.Email), Is.Unique);
        Assert.That(Data.People.Select(person => person.Country.Names).Distinct().Count(), Is.GreaterThan(8));
        Assert.That(Data.People.Where(person => person.Customer.TimeZoneId is not null).Select(person => person.Customer.TimeZoneId).Distinct().Count(), Is.GreaterThan(12));
    }

    [Test]
    public void TimeZones_OfAllCustomers_Exist()
    {
        foreach (var zone in Data.People.Select(person => person.Country.TimeZone).Distinct())
            Assert.That(() => TimeZoneInfo.FindSystemTimeZoneById(zone), Throws.Nothing, zone);
    }

    [Test]
    public void Orders_ReachFromTwoYearsAgoToYesterday()
    {
        Assert.That(Data.History.Orders[0].Order.CreatedOnUtc, Is.LessThan(Now.AddYears(-2)));
        Assert.That(Data.History.Orders[^1].Order.CreatedOnUtc.Date, Is.EqualTo(Now.Date.AddDays(-1)));
        Assert.That(Data.History.Orders.Select(order => order.Order.CreatedOnUtc), Is.Ordered);
    }

    [Test]
    public void Orders_AddUp() =>
        Assert.That(Data.History.Orders, Has.All.Matches<SampleOrder>(order =>
            order.Lines.Count > 0
            && order.Order.OrderTotal == order.Lines.Sum(line => line.Item.Quantity * line.Item.UnitPriceInclTax) + order.Order.OrderShippingInclTax - order.Order.OrderDiscount
            && order.Order.RefundedAmount <= order.Order.OrderTotal));

    [Test]
    public void Orders_HaveEveryFate()
    {
        var orders = Data.History.Orders.Select(order => order.Order).ToList();

        Assert.That(orders.Select(order => order.OrderStatus).Distinct(), Is.SupersetOf(new[] { OrderStatus.Processing, OrderStatus.Complete, OrderStatus.Cancelled }));
        Assert.That(orders.Select(order => order.PaymentStatus).Distinct(), Is.SupersetOf(new[] { PaymentStatus.Paid, PaymentStatus.PartiallyRefunded, PaymentStatus.Refunded }));
        Assert.That(Data.History.Orders.SelectMany(order => order.Lines).Where(line => line.Return is not null), Is.Not.Empty);
        Assert.That(Data.History.Reviews, Is.Not.Empty);
    }

    [Test]
    public void Rhythms_ShowInTheOrders()
    {
        Assert.That(Orders(Rhythm.NeverBought), Is.Empty);
        Assert.That(Orders(Rhythm.ChristmasOnly).Select(order => order.Order.CreatedOnUtc.Month).Distinct(), Is.SubsetOf(new[] { 11, 12 }));
        Assert.That(Orders(Rhythm.Lapsed).Max(order => order.Order.CreatedOnUtc), Is.LessThan(Now.AddDays(-199)));
        Assert.That(Orders(Rhythm.Weekly).GroupBy(order => order.Person).Min(orders => orders.Count()), Is.GreaterThan(35));
    }

    [Test]
    public void Nothing_HappensInTheFuture()
    {
        Assert.That(Data.History.Orders.Select(order => order.Shipment?.DeliveryDateUtc).OfType<DateTime>(), Has.None.GreaterThan(Now));
        Assert.That(Data.History.Orders.SelectMany(order => order.Lines).Select(line => line.Return?.UpdatedOnUtc).OfType<DateTime>(), Has.None.GreaterThan(Now));
        Assert.That(Data.History.Reviews.Select(review => review.Review.CreatedOnUtc), Has.None.GreaterThan(Now));
        Assert.That(Data.People.Select(person => person.Customer.CreatedOnUtc), Has.None.GreaterThan(Now));
    }

    private static IEnumerable<SampleOrder> Orders(Rhythm rhythm) => Data.History.Orders.Where(order => order.Person.Rhythm == rhythm);

    private static SampleData Create() => SampleData.Create(Now, SampleStaff.Create(Now));
}
