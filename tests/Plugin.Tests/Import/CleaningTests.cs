using Demo.Import.Cleaning;

namespace Plugin.Tests.Import;

[TestFixture]
public class CleaningTests
{
    [TestCase("85123A", LineKind.Product)]
    [TestCase("DCGSSGIRL", LineKind.Product)]
    [TestCase("PADS", LineKind.Product)]
    [TestCase("POST", LineKind.Shipping)]
    [TestCase("DOT", LineKind.Shipping)]
    [TestCase("C2", LineKind.Shipping)]
    [TestCase("D", LineKind.Discount)]
    public void StockCode_OfGoodsAndCharges_HasItsKind(string code, LineKind kind)
    {
        Assert.That(StockCodes.KindOf(code, out var reason), Is.EqualTo(kind));
        Assert.That(reason, Is.EqualTo(ProblemReason.None));
    }

    [TestCase("M", ProblemReason.ManualEntry)]
    [TestCase("S", ProblemReason.Sample)]
    [TestCase("B", ProblemReason.AccountingEntry)]
    [TestCase("BANK CHARGES", ProblemReason.BankCharge)]
    [TestCase("AMAZONFEE", ProblemReason.MarketplaceFee)]
    [TestCase("CRUK", ProblemReason.CharityCommission)]
    [TestCase("GIFT_0001_20", ProblemReason.GiftVoucher)]
    [TestCase("ADJUST2", ProblemReason.PriceAdjustment)]
    [TestCase("TEST001", ProblemReason.TestProduct)]
    public void StockCode_OfServices_IsNoProduct(string code, ProblemReason expected)
    {
        Assert.That(StockCodes.KindOf(code, out var reason), Is.EqualTo(LineKind.Other));
        Assert.That(reason, Is.EqualTo(expected));
    }

    [Test]
    public void Name_AmongSeveral_IsTheOneMostLinesCarry() =>
        Assert.That(Choose(("RED SPOTTY CUP", 3), ("RED RETROSPOT CUP", 9), ("damaged", 40)), Is.EqualTo("Red Retrospot Cup"));

    [TestCase("check")]
    [TestCase("?")]
    [TestCase("21733 mixed")]
    [TestCase("Unsaleable, destroyed.")]
    [TestCase("sold as set on dotcom")]
    [TestCase("")]
    public void Name_OfOnlyNotes_IsTheCode(string note) => Assert.That(Choose((note, 5)), Is.EqualTo("Item 85123A"));

    [TestCase("TOADSTOOL LED  NIGHT LIGHT", "Toadstool LED Night Light")]
    [TestCase("15CM CHRISTMAS GLASS BALL", "15cm Christmas Glass Ball")]
    [TestCase("PAPER CHAIN KIT 50'S CHRISTMAS ", "Paper Chain Kit 50's Christmas")]
    public void Name_InCapitals_IsSoftened(string text, string expected) => Assert.That(Choose((text, 1)), Is.EqualTo(expected));

    [Test]
    public void Price_WithAnOutlier_IsTheMedianOfTheLastMonths()
    {
        var day = new DateTime(2011, 6, 1);
        List<(DateTime, decimal)> sales = [(day.AddDays(-400), 0.10m), (day.AddDays(-20), 2.55m), (day.AddDays(-10), 2.55m), (day.AddDays(-5), 2.95m), (day, 649.50m)];

        Assert.That(PriceChooser.Choose(sales), Is.EqualTo(2.55m));
    }

    [Test]
    public void Price_BelowAPenny_IsAPenny() => Assert.That(PriceChooser.Choose([(DateTime.UnixEpoch, 0.001m)]), Is.EqualTo(0.01m));

    [TestCase("Wooden Box Advent Calendar", "Christmas")]
    [TestCase("Jumbo Bag Owls", "Bags & Travel")]
    [TestCase("White Hanging Heart T-Light Holder", "Candles & Lights")]
    [TestCase("Set Of 60 Pantry Design Cake Cases", "Kitchen & Baking")]
    [TestCase("Inflatable Political Globe", CategoryChooser.Fallback)]
    public void Category_IsFoundByTheWordsOfTheName(string name, string category) =>
        Assert.That(CategoryChooser.Choose(name), Is.EqualTo(category));

    [TestCase("2010-01-04 10:00", "2010-01-04 10:00")]
    [TestCase("2010-07-01 10:00", "2010-07-01 09:00")]
    [TestCase("2011-03-27 01:30", "2011-03-27 01:30", Description = "the hour that does not exist")]
    [TestCase("2010-10-31 01:30", "2010-10-31 01:30", Description = "the hour that stands twice")]
    public void Time_InLondon_BecomesUtc(DateTime local, DateTime utc)
    {
        var converted = LocalTime.ToUtc(local);

        Assert.That(converted, Is.EqualTo(utc));
        Assert.That(converted.Kind, Is.EqualTo(DateTimeKind.Utc));
    }

    [Test]
    public void Guid_OfTheSameThing_IsAlwaysTheSame()
    {
        var order = StableGuid.For("order", "489434");

        Assert.That(order, Is.EqualTo(StableGuid.For("order", "489434")));
        Assert.That(order, Is.Not.EqualTo(StableGuid.For("guest", "489434")));
        Assert.That(Enumerable.Range(0, 1_000).Select(number => StableGuid.Part(order, number)).Append(order), Is.Unique);
    }

    private static string Choose(params (string Text, int Lines)[] descriptions) =>
        DescriptionChooser.Choose("85123A", descriptions.Select(pair => KeyValuePair.Create(pair.Text, pair.Lines)));
}
