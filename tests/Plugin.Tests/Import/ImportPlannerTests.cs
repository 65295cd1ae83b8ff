using Demo.Import;
using Demo.Import.Cleaning;
using Demo.Import.Planning;

namespace Plugin.Tests.Import;

[TestFixture]
public class ImportPlannerTests
{
    private const string March = "2010-03-01 12:00:00";
    private const string April = "2010-04-01 12:00:00";

    [Test]
    public void Invoice_WithShippingAndDiscount_IsOneOrder()
    {
        var (plan, problems) = new OrderFileText().Line("1", "A1", 3, 2.55m).Line("1", "A2", 1, 10m).Line("1", "POST", 1, 18m).Line("1", "D", -1, 5m).Plan();

        var order = plan.Orders.Single();
        Assert.That((order.Subtotal, order.Shipping, order.Discount, order.Total), Is.EqualTo((17.65m, 18m, 5m, 30.65m)));
        Assert.That(order.ItemCount, Is.EqualTo(2));
        Assert.That(problems.All, Is.Empty);
    }

    [Test]
    public void Orders_FromAFileInAnyOrder_FollowTime()
    {
        var (plan, _) = new OrderFileText().Line("3", "A1", 1, 1, date: April).Line("2", "A1", 1, 1, date: March).Line("1", "A1", 1, 1).Plan();

        Assert.That(plan.Orders.Select(order => plan.Table.Invoices[order.Invoice.Name]), Is.EqualTo(new[] { "1", "2", "3" }));
    }

    [Test]
    public void Invoice_TornApartInTheFile_IsOneOrder()
    {
        var (plan, problems) = new OrderFileText().Line("1", "A1", 1, 1).Line("2", "A1", 1, 1).Line("1", "A1", 1, 1).Plan();

        Assert.That(plan.Orders.Select(order => order.ItemCount), Is.EqualTo(new[] { 2, 1 }));
        Assert.That(problems.All, Is.Empty);
    }

    [Test]
    public void Days_ThatStandTwice_AreImportedOnce()
    {
        var (plan, problems) = new OrderFileText()
            .Line("1", "A1", 1, 1, date: March).Line("1", "A1", 1, 1, date: March).Line("1", "A2", 2, 1, date: March).Line("2", "A1", 1, 1, date: April)
            .Line("1", "A1", 1, 1, date: March).Line("1", "A1", 1, 1, date: March).Line("1", "A2", 2, 1, date: March).Line("1", "A3", 1, 1, date: March).Plan();

        Assert.That(plan.Orders.Select(order => order.ItemCount), Is.EqualTo(new[] { 4, 1 }), "equal lines of one part are two sales; the line only the second part has is kept");
        Assert.That(problems.All.Select(problem => (problem.Line, problem.Reason)), Is.EqualTo(new[]
        {
            (6, ProblemReason.SameInvoiceTwice), (7, ProblemReason.SameInvoiceTwice), (8, ProblemReason.SameInvoiceTwice),
        }));
    }

    [Test]
    public void Cancellation_OfPartOfAnOrder_IsAPartialRefund()
    {
        var (plan, problems) = new OrderFileText().Line("1", "A1", 10, 2m).Line("C2", "A1", -4, 2m, date: March).Plan();

        Assert.That(plan.Orders.Single().Refunded, Is.EqualTo(8m));
        Assert.That(plan.Orders.Single().IsFullyRefunded, Is.False);
        Assert.That(plan.Items.Single().Returnable, Is.EqualTo(6));
        Assert.That(problems.All, Is.Empty);
    }

    [Test]
    public void Cancellation_TakesTheNewestOrderAtTheSamePriceFirst()
    {
        var (plan, _) = new OrderFileText().Line("1", "A1", 5, 2m).Line("2", "A1", 5, 2m, date: "2010-02-01 09:00:00").Line("3", "A1", 5, 3m, date: March)
            .Line("C4", "A1", -7, 2m, date: April).Plan();

        Assert.That(plan.Orders.Select(order => order.Refunded), Is.EqualTo(new[] { 4m, 10m, 0m }));
    }

    [Test]
    public void Cancellation_BeforeTheOrder_IsNotMatched()
    {
        var (plan, problems) = new OrderFileText().Line("C1", "A1", -1, 2m).Line("2", "A1", 1, 2m, date: March).Plan();

        Assert.That(plan.Orders.Single().Refunded, Is.Zero);
        Assert.That(problems.All.Single(), Is.EqualTo(new Problem(2, 0, ProblemReason.CancellationWithoutSale, -2m, null)));
    }

    [Test]
    public void Cancellation_OfAnotherCustomer_IsNotMatched()
    {
        var (plan, problems) = new OrderFileText().Line("1", "A1", 1, 2m, customer: 1).Line("C2", "A1", -1, 2m, customer: 2, date: March).Plan();

        Assert.That(plan.Refunded, Is.Zero);
        Assert.That(problems.All.Single().Reason, Is.EqualTo(ProblemReason.CancellationWithoutSale));
    }

    [Test]
    public void Cancellation_DearerThanTheOrder_RefundsNoMoreThanWasPaid()
    {
        var (plan, problems) = new OrderFileText().Line("1", "A1", 1, 2m).Line("C2", "A1", -1, 5m, date: March).Plan();

        Assert.That(plan.Orders.Single().IsFullyRefunded);
        Assert.That(problems.All.Single(), Is.EqualTo(new Problem(3, 1, ProblemReason.CancellationAboveTotal, -3m, null)));
    }

    [Test]
    public void Cancellation_OfShipping_RefundsShippingOnce()
    {
        var (plan, problems) = new OrderFileText().Line("1", "A1", 1, 50m).Line("1", "POST", 1, 18m)
            .Line("C2", "POST", -1, 18m, date: March).Line("C3", "POST", -1, 18m, date: April).Plan();

        Assert.That(plan.Orders.Single().Refunded, Is.EqualTo(18m));
        Assert.That(problems.All.Single().Line, Is.EqualTo(5));
    }

    [TestCase("1", "A1", 0, 1, ProblemReason.NoQuantity)]
    [TestCase("1", "A1", 1, 0, ProblemReason.NoPrice)]
    [TestCase("1", "A1", 1, -3, ProblemReason.NegativePrice)]
    [TestCase("1", "A1", -1, 3, ProblemReason.NegativeQuantityOnSale)]
    [TestCase("1", "POST", 1, 3, ProblemReason.NoProductOnInvoice)]
    [TestCase("1", "M", 1, 3, ProblemReason.ManualEntry)]
    [TestCase("C1", "A1", 1, 3, ProblemReason.PositiveQuantityOnCancellation)]
    [TestCase("A1", "B", 1, -50, ProblemReason.AccountingEntry)]
    public void Line_ThatIsNoSale_IsListed(string invoice, string stock, int quantity, int price, ProblemReason reason)
    {
        var (plan, problems) = new OrderFileText().Line(invoice, stock, quantity, price).Plan();

        Assert.That(plan.Orders, Is.Empty);
        Assert.That(problems.All.Single().Reason, Is.EqualTo(reason));
    }

    [Test]
    public void StockMovement_OfNobody_IsListed()
    {
        var (_, problems) = new OrderFileText().Line("1", "A1", -44, 0, customer: null, description: "damages").Plan();

        Assert.That(problems.All.Single().Reason, Is.EqualTo(ProblemReason.StockMovement));
    }

    [Test]
    public void Money_OfAnyFile_IsAccountedForToTheLastDigit()
    {
        var random = new Random(7);
        string[] stocks = ["A1", "A2", "A3", "POST", "D", "M", "BANK CHARGES", "GIFT_1"];
        var file = new OrderFileText();
        for (var line = 0; line < 4_000; line++)
        {
            var cancelled = random.Next(4) == 0;
            var day = new DateTime(2010, 1, 4).AddHours(line / 8);
            file.Line($"{(cancelled ? "C" : "")}{line / 5}", stocks[random.Next(stocks.Length)], random.Next(-6, 12) * (cancelled ? -1 : 1),
                random.Next(-1, 4_000) / 1000m, random.Next(6) == 0 ? null : random.Next(1, 9), day.ToString("yyyy-MM-dd HH:mm:ss"));
        }

        var (plan, problems) = file.Plan();

        Assert.That(plan.Refunded, Is.GreaterThan(0));
        Assert.That(plan.Sold - plan.Refunded + problems.All.Sum(problem => problem.Amount), Is.EqualTo(ImportSummary.FileTotal(plan)));
        Assert.That(plan.Orders, Has.All.Matches<PlannedOrder>(order => order.Refunded <= order.Total));
        Assert.That(plan.Items, Has.All.Matches<PlannedItem>(item => item.Returned <= item.Quantity));
    }
}
