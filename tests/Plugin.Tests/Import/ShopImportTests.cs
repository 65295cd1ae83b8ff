using Demo.Domain;
using Demo.Import;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Core.Domain.Shipping;

namespace Plugin.Tests.Import;

[TestFixture]
public class ShopImportTests : ShopFixture
{
    private static OrderFileText TwoMonths => new OrderFileText()
        .Line("1", "A1", 10, 2.55m).Line("1", "POST", 1, 18m)
        .Line("2", "A2", 1, 4.25m, customer: null, description: "JUMBO BAG OWLS")
        .Line("3", "A2", 2, 4.25m, customer: 12347, date: "2010-02-01 11:00:00", description: "JUMBO BAG OWLS", country: "France");

    [SetUp]
    public Task SetUp() => OpenAsync();

    [TearDown]
    public Task TearDown() => CloseAsync();

    [Test]
    public async Task Import_MakesAShop()
    {
        var (result, _) = await ImportAsync(TwoMonths);

        var orders = await RowsAsync<Order>();
        Assert.That(result, Is.Zero);
        Assert.That(orders.Select(order => (order.CustomOrderNumber, order.OrderTotal, order.OrderShippingInclTax)),
            Is.EqualTo(new[] { ("1", 43.5m, 18m), ("2", 4.25m, 0m), ("3", 8.5m, 0m) }));
        Assert.That(orders.Take(2), Has.All.Matches<Order>(order => order.OrderStatus == OrderStatus.Complete && order.PaidDateUtc == order.CreatedOnUtc));
        Assert.That((await RowsAsync<Product>()).Select(product => (product.Sku, product.Price)), Is.EqualTo(new[] { ("A1", 2.55m), ("A2", 4.25m) }));
        Assert.That((await RowsAsync<OrderItem>()).Sum(item => item.PriceInclTax), Is.EqualTo(38.25m));
        Assert.That((await RowsAsync<Shipment>()).Count, Is.EqualTo(2), "the last order is still to be sent");
        Assert.That(Store.Clock.GetUtcNow(), Is.EqualTo(new DateTimeOffset(2010, 2, 2, 9, 0, 0, TimeSpan.Zero)));
    }

    [Test]
    public async Task Customers_AreRegisteredAndGuestsAreOnePerInvoice()
    {
        await ImportAsync(TwoMonths);

        var customers = await RowsAsync<Customer>();
        var orders = await RowsAsync<Order>();
        var known = customers.Single(customer => customer.Email == "c12347@import.test");
        var guest = customers.Single(customer => customer.Id == orders[1].CustomerId);
        Assert.That(orders[2].CustomerId, Is.EqualTo(known.Id));
        Assert.That((known.FirstName, known.TimeZoneId), Is.EqualTo((known.FirstName, "Europe/Paris")));
        Assert.That(guest.Email, Is.Null.Or.Empty);
        Assert.That((await RowsAsync<CustomerCustomerRoleMapping>()).Count(mapping => mapping.CustomerId == guest.Id), Is.EqualTo(1));
    }

    [Test]
    public async Task Import_OfTheSameFileAgain_AddsNothing()
    {
        await ImportAsync(TwoMonths.Line("C4", "A1", -1, 2.55m, date: "2010-02-10 10:00:00"));
        var before = await CountsAsync();
        Store.Clock.Advance(TimeSpan.FromDays(30));
        var now = Store.Clock.GetUtcNow();

        var (_, output) = await ImportAsync(TwoMonths.Line("C4", "A1", -1, 2.55m, date: "2010-02-10 10:00:00"));

        Assert.That(await CountsAsync(), Is.EqualTo(before));
        Assert.That(output, Does.Contain("already there: 3 orders"));
        Assert.That(Store.Clock.GetUtcNow(), Is.EqualTo(now), "the clock somebody has moved since");
    }

    [Test]
    public async Task Import_OfALongerFile_ContinuesAndRefunds()
    {
        await ImportAsync(TwoMonths);

        await ImportAsync(TwoMonths.Line("4", "A3", 1, 9.95m, date: "2010-03-01 10:00:00").Line("C5", "A1", -4, 2.55m, date: "2010-03-02 10:00:00"));

        var orders = await RowsAsync<Order>();
        Assert.That(orders.Select(order => order.CustomOrderNumber), Is.EqualTo(new[] { "1", "2", "3", "4" }));
        Assert.That((orders[0].RefundedAmount, orders[0].PaymentStatus), Is.EqualTo((10.2m, PaymentStatus.PartiallyRefunded)));
        var request = (await RowsAsync<ReturnRequest>()).Single();
        var item = (await RowsAsync<OrderItem>()).Single(row => row.Id == request.OrderItemId);
        Assert.That((item.OrderId, request.CustomerId, request.ReturnedQuantity), Is.EqualTo((orders[0].Id, orders[0].CustomerId, 4)));
        Assert.That((await RowsAsync<OrderNote>()).Single().Note, Does.Contain("C5").And.Contain("10.2"));
    }

    [Test]
    public async Task Report_ListsEachLineWithItsNumberAndReason()
    {
        await ImportAsync(TwoMonths.Raw("4,A1,X,many,2010-02-02 10:00:00,1,1,UK").Line("5", "M", 1, 7.5m, date: "2010-02-02 10:00:00"));

        var report = await File.ReadAllLinesAsync(ReportPath);
        Assert.That(report, Has.Length.EqualTo(3));
        Assert.That(report[1], Does.StartWith("6,").And.Contain("quantity is not a whole number").And.EndWith("many"));
        Assert.That(report[2], Does.StartWith("7,5,M,1,7.5,7.5,manual entry without product"));
    }

    [Test]
    public async Task Import_OfADamagedFile_ChangesNothing()
    {
        var path = Path.Combine(Path.GetDirectoryName(ReportPath)!, "broken.csv");
        await File.WriteAllTextAsync(path, "nothing,of,use\n1,2,3\n");

        var (result, output) = await ImportAsync(path);

        Assert.That(result, Is.Not.Zero);
        Assert.That(output, Does.Contain("no column"));
        Assert.That(await RowsAsync<Order>(), Is.Empty);
    }

    [Test]
    public async Task Import_OfAMissingFile_SaysSo() =>
        Assert.That((await ImportAsync(Path.Combine(Path.GetTempPath(), "no-such-file.csv"))).Output, Does.Contain("There is no file"));

    private async Task<int[]> CountsAsync() =>
    [
        (await RowsAsync<Order>()).Count, (await RowsAsync<OrderItem>()).Count, (await RowsAsync<Customer>()).Count, (await RowsAsync<Product>()).Count,
        (await RowsAsync<Category>()).Count, (await RowsAsync<Shipment>()).Count, (await RowsAsync<ReturnRequest>()).Count, (await RowsAsync<OrderNote>()).Count,
        (await RowsAsync<UrlRecord>()).Count, (await RowsAsync<CustomerCustomerRoleMapping>()).Count,
    ];
}
