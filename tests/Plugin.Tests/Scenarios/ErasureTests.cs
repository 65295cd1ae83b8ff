using Demo.Commerce;
using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("B7")]
[Category("A4")]
public class ErasureTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task TheErasedCustomer_LeavesTradeFactsWithoutWordsOrBrowser()
    {
        var (ann, bob) = (await Busy("Ann"), await Busy("Bob"));
        var bobs = (await Shop.Journal(bob)).Count;

        await Erase(ann);

        var left = await Shop.Journal(ann);
        Assert.That(left.Select(fact => fact.Kind().Family()).Distinct(), Is.EquivalentTo(new[] { FactFamily.Order, FactFamily.Return }));
        Assert.That(left.Select(fact => fact.Text), Is.All.Null);
        Assert.That(left.Select(fact => fact.VisitorId), Is.All.EqualTo(Guid.Empty));
        Assert.That(left.Of(FactKind.OrderPlaced).Single().Amount, Is.EqualTo(20m));
        Assert.That((await Shop.Rows<LoyaltyVisitor>()).Select(visitor => visitor.CustomerId), Does.Not.Contain(ann.Id));
        Assert.That(await Shop.Journal(bob), Has.Count.EqualTo(bobs), "nobody else's");
    }

    [Test]
    public async Task TheReconciler_DoesNotBringItBack()
    {
        var ann = await Busy("Ann");
        await Shop.RunTask<CaptureTask>();
        await Erase(ann);
        var left = await Shop.Keys();

        Shop.Days.Pass(1);
        await Shop.RunTask<CaptureTask>();

        Assert.That(await Shop.Keys(), Is.EqualTo(left));
        Assert.That((await Shop.Journal(ann)).Select(fact => fact.Text), Is.All.Null);
    }

    [Test]
    public async Task APageThatIsStillOpen_DoesNotBringItBack()
    {
        var ann = await Busy("Ann");
        var page = await ann.Browsing.Product("Tea");
        await Erase(ann);
        var left = await Shop.Keys();

        await page.IsLeft();
        await Shop.Flush();

        Assert.That(await Shop.Keys(), Is.EqualTo(left));
        Assert.That(await Shop.Rows<LoyaltyVisitor>(), Is.Empty);
    }

    private async Task<Shopper> Busy(string name)
    {
        var shopper = await Shop.Guest();
        await shopper.Views("Tea");
        await shopper.Registers(name);
        await shopper.Views("Cup");
        await (await shopper.Browsing.Search("my secret wish", 0)).IsLeft();
        await Shop.Flush();
        var order = await shopper.Buys("Tea", 2);
        await order.IsSentBack(shopper, 1, "I was ill");
        await shopper.Reviews("Tea", 1, "My name is Ann");
        await shopper.PutsOnWishList("Cup");
        await shopper.Subscribes();
        await Shop.RunTask<CaptureTask>();
        return shopper;
    }

    private Task Erase(Shopper shopper) => Shop.With<IPrivacyTools>(privacy => privacy.PermanentlyDeleteAsync(shopper.Customer));
}
