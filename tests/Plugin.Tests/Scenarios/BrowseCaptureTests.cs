using Nop.Core.Domain.Catalog;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[Category("A3")]
public class BrowseCaptureTests : ShopTests
{
    [Test]
    [Category("A1")]
    public async Task Pages_TellWhatWasLookedAt()
    {
        var category = new Category { Name = "Teas", Published = true, CreatedOnUtc = Shop.Now, UpdatedOnUtc = Shop.Now };
        var maker = new Manufacturer { Name = "Leaf", Published = true, CreatedOnUtc = Shop.Now, UpdatedOnUtc = Shop.Now };
        await Shop.Insert(category);
        await Shop.Insert(maker);
        var ann = await Shop.Customer("Ann");
        var tea = await Shop.Product("Tea");

        await (await ann.Browsing.Product("Tea")).IsLeft();
        await (await ann.Browsing.Category(category.Id)).IsLeft();
        await (await ann.Browsing.Manufacturer(maker.Id)).IsLeft();
        await (await ann.Browsing.Search("green  tea\u0000\n", 7)).IsLeft();
        await Shop.Flush();

        var facts = (await Shop.Journal(ann)).Of(FactFamily.Browse);
        Assert.That(facts.Select(fact => (fact.Kind(), fact.ProductId, fact.SubjectId, fact.Quantity, fact.Text)), Is.EqualTo(new[]
        {
            (FactKind.ProductViewed, tea.Id, 0, 0, (string?)null),
            (FactKind.CategoryViewed, 0, category.Id, 0, null),
            (FactKind.ManufacturerViewed, 0, maker.Id, 0, null),
            (FactKind.Searched, 0, 0, 7, "green tea")
        }));
        Assert.That(facts.Select(fact => fact.VisitorId).Distinct().Single(), Is.Not.EqualTo(Guid.Empty));
    }

    [Test]
    public async Task ManyThingsOnOnePage_AreOneRequest_WithTheirTimes()
    {
        var ann = await Shop.Customer("Ann");
        var (tea, cup) = (await Shop.Product("Tea"), await Shop.Product("Cup"));
        var page = await ann.Browsing.Home();
        Shop.Days.PassMinutes(5);
        page.Happens("shown", tea.Id, text: "best-sellers@home", millisecondsAgo: 60_000);
        page.Happens("clicked", cup.Id, text: "best-sellers@home", millisecondsAgo: 1_000);

        Assert.That(await page.IsLeft(), Is.EqualTo(204));
        await Shop.Flush();

        var facts = (await Shop.Journal(ann)).Of(FactFamily.Block);
        Assert.That(facts.Select(fact => (fact.Kind(), fact.ProductId, fact.Text)), Is.EqualTo(new[]
        {
            (FactKind.BlockShown, tea.Id, "best-sellers@home"), (FactKind.BlockClicked, cup.Id, "best-sellers@home")
        }));
        Assert.That(facts.Select(fact => (Shop.Now - fact.OccurredOnUtc).TotalSeconds), Is.EqualTo(new[] { 60d, 1d }));
    }

    [Test]
    [Category("A2")]
    public async Task TheSameBatchTwice_IsOneRow()
    {
        var ann = await Shop.Customer("Ann");
        var page = await ann.Browsing.Product("Tea");

        await page.IsLeft();
        await Shop.Flush();
        await page.IsLeft();
        await page.IsLeft();
        await Shop.Flush();

        Assert.That(await Shop.Journal(FactKind.ProductViewed), Has.Count.EqualTo(1));
        Assert.That(Shop.Counters[CaptureCounter.Repeated], Is.EqualTo(2));
    }

    [Test]
    public async Task APage_WritesNothingToTheDatabase_UntilItIsFlushed()
    {
        var ann = await Shop.Customer("Ann");
        var before = (await Shop.Journal()).Count;

        await (await ann.Browsing.Product("Tea")).IsLeft();

        Assert.That(await Shop.Journal(), Has.Count.EqualTo(before));
        Assert.That(Shop.Get<BrowseBuffer>().Count, Is.EqualTo(1));
    }

    [Test]
    public async Task AgesBeyondThePage_AreCutToThePage()
    {
        var ann = await Shop.Customer("Ann");
        var page = await ann.Browsing.Home();
        var opened = Shop.Now;
        Shop.Days.PassMinutes(10);
        var tea = await Shop.Product("Tea");
        page.Happens("product", tea.Id, millisecondsAgo: long.MaxValue);
        page.Happens("product", tea.Id, millisecondsAgo: -5_000);

        await page.IsLeft();
        await Shop.Flush();

        Assert.That((await Shop.Journal(FactKind.ProductViewed)).Select(fact => fact.OccurredOnUtc), Is.EqualTo(new[] { opened, Shop.Now }));
    }

    [Test]
    public async Task TheBackgroundWriter_WritesTheRest_WhenTheShopStops()
    {
        await using var database = await ShopDatabase.CreateAsync(Shop.Database.Kind, true, _ => Task.CompletedTask);
        await using (var first = await Shop.OpenAsync(new ShopSetup { Database = database, BackgroundWriter = true }))
        {
            var ann = await first.Customer("Ann");
            Assert.That(await (await ann.Browsing.Product("Tea")).IsLeft(), Is.EqualTo(204));
        }

        await using var next = await Shop.OpenAsync(new ShopSetup { Database = database });
        Assert.That(await next.Journal(FactKind.ProductViewed), Has.Count.EqualTo(1));
    }
}
