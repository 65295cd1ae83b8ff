using Demo.Data;
using Demo.Tasks;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("A4")]
public class VisitorTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task AGuestWhoRegisters_KeepsHisHistory()
    {
        var ann = await Shop.Guest();
        await ann.Views("Tea");
        await ann.PutsInCart("Cup");

        await ann.Registers("Ann");
        await Shop.RunTask<CaptureTask>();

        var facts = await Shop.Journal(ann);
        Assert.That(facts.Select(fact => fact.Kind()), Is.SupersetOf(new[] { FactKind.ProductViewed, FactKind.CartLineAdded, FactKind.Registered }));
        Assert.That(facts.Select(fact => fact.IsGuest), Is.All.False);
    }

    [Test]
    public async Task TwoDevices_OneHistory()
    {
        var laptop = await Shop.Guest();
        await laptop.Views("Tea");
        var phone = await Shop.Guest();
        await phone.Views("Cup");
        await phone.PutsInCart("Pot");
        await laptop.Registers("Ann");

        await phone.LogsInAs(laptop);
        await Shop.RunTask<CaptureTask>();

        Assert.That(await Viewed(laptop), Is.EquivalentTo(new[] { "Tea", "Cup" }));
        Assert.That((await Shop.Journal()).Where(fact => fact.IsGuest), Is.Empty);
    }

    [Test]
    public async Task GuestCleanUp_DoesNotLoseTheHistory()
    {
        var ann = await Shop.Guest();
        await ann.Views("Tea");
        var guestNumber = ann.Id;
        Shop.Days.Pass(2);
        await Shop.Store.RunTaskAsync(typeof(DeleteGuestsTask).FullName!);
        Assert.That((await Shop.Rows<Nop.Core.Domain.Customers.Customer>()).Select(customer => customer.Id), Does.Not.Contain(guestNumber));

        await ann.Arrives();
        await ann.Registers("Ann");
        await Shop.RunTask<CaptureTask>();

        Assert.That(ann.Id, Is.Not.EqualTo(guestNumber));
        Assert.That(await Viewed(ann), Is.EqualTo(new[] { "Tea" }));
    }

    [Test]
    public async Task FactsThatArriveAfterTheLogin_AreHisToo()
    {
        var phone = await Shop.Guest();
        var page = await phone.Browsing.Product("Tea");
        var ann = await Shop.Customer("Ann");
        await phone.LogsInAs(ann);
        await Shop.RunTask<CaptureTask>();

        await page.IsLeft();
        await Shop.Flush();
        await Shop.RunTask<CaptureTask>();

        Assert.That(await Viewed(ann), Is.EqualTo(new[] { "Tea" }));
    }

    [Test]
    public async Task LoggingOut_StartsANewVisitor()
    {
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea");
        var before = ann.Device.VisitorCookie;

        await ann.LogsOut();
        Assert.That(ann.Device.VisitorCookie, Is.Null);
        await ann.Views("Cup");

        Assert.That(ann.Device.VisitorCookie, Is.Not.Null.And.Not.EqualTo(before));
        Assert.That((await Shop.Journal(FactKind.ProductViewed)).Select(fact => fact.VisitorId).Distinct().Count(), Is.EqualTo(2));
    }

    [Test]
    public async Task TheNextCustomerOnTheBrowser_AfterLoggingOut_DoesNotInherit()
    {
        var shared = await Shop.Customer("Ann");
        var ann = await Shop.Customer("AnnAtHome");
        await shared.Views("Tea");
        await shared.LogsOut();

        await shared.Registers("Bob");
        await shared.Views("Cup");
        await Shop.RunTask<CaptureTask>();

        Assert.That(await Viewed(shared), Is.EqualTo(new[] { "Cup" }));
        Assert.That(await Viewed(ann), Is.Empty);
    }

    [Test]
    public async Task TheNextCustomerOnTheBrowser_WithoutLoggingOut_NeitherInheritsNorSees()
    {
        var bob = await Shop.Customer("Bob");
        var browser = await Shop.Customer("Ann");
        await browser.Views("Tea");

        await browser.SessionEnds();
        await browser.LogsInAs(bob);
        Assert.That(await browser.Sees(BlockStrategy.RecentlyViewed), Is.Empty, "on his first page, before the cookie is renewed");
        await browser.Views("Cup");
        await Shop.RunTask<CaptureTask>();

        Assert.That(await Viewed(bob), Is.EqualTo(new[] { "Cup" }));
        Assert.That(await browser.Sees(BlockStrategy.RecentlyViewed), Is.EqualTo(new[] { "Cup" }));
    }

    [Test]
    public async Task AForgedCookie_IsANewVisitor()
    {
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea");
        var thief = await Shop.Guest();
        thief.Device.VisitorCookie = ann.Device.VisitorCookie![..^2] + (ann.Device.VisitorCookie.EndsWith("AA", StringComparison.Ordinal) ? "BB" : "AA");

        Assert.That(await thief.Sees(BlockStrategy.RecentlyViewed), Is.Empty);
        await thief.Views("Cup");

        Assert.That(await Viewed(ann), Is.EqualTo(new[] { "Tea" }));
    }

    [TestCase("!")]
    [TestCase("=")]
    [TestCase("%00")]
    public async Task ABrokenCookie_NeverBreaksAPage(string wrong)
    {
        var guest = await Shop.Guest();
        await guest.Views("Tea");
        guest.Device.VisitorCookie = guest.Device.VisitorCookie![..^wrong.Length] + wrong;

        Assert.That((await guest.Browsing.Product("Cup")).HasScript, Is.True);
        await guest.Buys("Cup");

        Assert.That((await Shop.Journal(guest)).Of(FactKind.OrderPlaced), Has.Count.EqualTo(1));
        Assert.That(await Shop.Log(), Is.Empty);
    }

    private async Task<string[]> Viewed(Shopper shopper)
    {
        var names = (await Shop.Rows<Nop.Core.Domain.Catalog.Product>()).ToDictionary(product => product.Id, product => product.Name);
        return [.. (await Shop.Journal(shopper)).Of(FactKind.ProductViewed).Select(fact => names[fact.ProductId])];
    }
}
