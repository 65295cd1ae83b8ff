using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

namespace Engine.Tests.Outcomes;

[Category("D6")]
public class LastClickTests
{
    private static readonly DateTime Noon = new(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc);
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    [Test]
    public void TheLastClickBeforeTheOrder_GetsTheLine()
    {
        BlockClick[] clicks = [Click("home", -48), Click("product", -2), Click("cart", 1)];

        Assert.That(LastClick.Attribute(clicks, [Line()], Week), Is.EqualTo(new Dictionary<string, BlockSales> { ["product"] = new(1, 10) }));
    }

    [TestCase(-168, true)]
    [TestCase(-169, false)]
    [TestCase(0, true)]
    [TestCase(1, false, Description = "clicked after it was bought")]
    public void TheWindow_IsInclusive(int hours, bool counts) =>
        Assert.That(LastClick.Attribute([Click("home", hours)], [Line()], Week), Has.Count.EqualTo(counts ? 1 : 0));

    [Test]
    public void AnotherPersonOrProduct_GetsNothing() =>
        Assert.That(LastClick.Attribute([Click("home", -1, person: "bob"), Click("home", -1, product: 2)], [Line()], Week), Is.Empty);

    [Test]
    public void TwoLinesOfOneOrder_AreOneOrderAndBothAmounts()
    {
        var sales = LastClick.Attribute([Click("home", -1), Click("home", -1, product: 2)], [Line(), Line(product: 2, amount: 5)], Week);

        Assert.That(sales["home"], Is.EqualTo(new BlockSales(1, 15)));
    }

    [Test]
    public void AnOldClickInAnotherBlock_DoesNotTakeOver() =>
        Assert.That(LastClick.Attribute([Click("home", -2), Click("product", -400)], [Line()], Week).Keys, Is.EqualTo(new[] { "home" }));

    private static BlockClick Click(string block, int hours, string person = "ann", int product = 1) => new(person, product, Noon.AddHours(hours), block);

    private static SoldLine Line(int product = 1, decimal amount = 10) => new("ann", 7, product, Noon, amount);
}
