using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.BestSellers;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Results;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>How wide and new blocks are, by place, and the deeds behind the figures.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("D6")]
public class BlockReachTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task CoverageAndNovelty_OfWhatCameIntoSight()
    {
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Tea");
        foreach (var name in new[] { "Cup", "Pot", "Rod" })
            await Shop.Product(name);
        await Shop.RunTask<CaptureTask>();
        await Shop.RunTask<BestSellerTask>();
        await Happens(ann, "shown", "for-you@home~3", "Tea", "Cup");
        await Happens(ann, "shown", "for-you@home~4", "Cup", "Tea");

        var reach = (await Reach())[(BlockPage.Home, BlockStrategy.ForYou)];

        Assert.That(reach, Is.EqualTo(new BlockReach(2, .5, .5)));
        Assert.That((await Reach(placeId: 9)).Values.Single(), Is.EqualTo(new BlockReach(0, 0, null)));
    }

    [Test]
    public async Task InASmallCatalogue_OnlyItsBestFifthIsWellKnown()
    {
        var ann = await Shop.Customer("Ann");
        foreach (var (name, number) in new[] { ("Tea", 3), ("Cup", 2), ("Pot", 1), ("Rod", 1), ("Hook", 1) })
            await ann.Buys(name, number);
        await Shop.RunTask<CaptureTask>();
        await Shop.RunTask<BestSellerTask>();
        await Happens(ann, "shown", "for-you@home~3", "Tea", "Hook");

        Assert.That((await Reach())[(BlockPage.Home, BlockStrategy.ForYou)].Novelty, Is.EqualTo(.5), "everything was sold, so that all of it would be among the hundred best");
    }

    [Test]
    public async Task APlace_IsReportedForItself()
    {
        var ann = await Shop.Customer("Ann");
        await Happens(ann, "clicked", "for-you@home~3", "Tea");
        await Happens(ann, "clicked", "for-you@home~4", "Cup");
        await Happens(ann, "clicked", "for-you@home", "Pot");

        Assert.That((await Report(3)).Rows.Single().Clicked, Is.EqualTo("1"));
        Assert.That((await Report(0)).Rows.Single().Clicked, Is.EqualTo("3"), "with what was counted before places were known");
    }

    [Test]
    public async Task EachFigure_OpensItsList()
    {
        var ann = await Shop.Customer("Ann");
        await Happens(ann, "clicked", "for-you@home~3", "Tea");
        var guest = await Shop.Guest();
        await Happens(guest, "clicked", "trending@home~3", "Cup");
        Shop.Days.PassMinutes(5);
        var order = await ann.Buys("Tea", 2);

        var clicks = await Deeds(0, 0, orders: false);
        Assert.That(clicks.Rows.Select(row => (row.Product, row.CustomerId, row.Person)), Is.EquivalentTo(new[] { ("Tea", ann.Id, "Ann@demo.shop"), ("Cup", 0, "a visitor") }));
        Assert.That((await Deeds((int)BlockPage.Home, (int)BlockStrategy.Trending, orders: false)).Rows.Single().Product, Is.EqualTo("Cup"));
        var orders = await Deeds(0, 0, orders: true);
        Assert.That(orders.Rows.Select(row => (row.OrderId, row.Product, row.Amount)), Is.EqualTo(new[] { (order.Id, "Tea", "$20.00") }));
        Assert.That((orders.IsCut, (await Deeds(2, 0, orders: true)).Rows.Count), Is.EqualTo((false, 0)));
    }

    private Task<BlockDeedListModel> Deeds(int page, int strategy, bool orders) =>
        Shop.With<BlockDeedFactory, BlockDeedListModel>(factory => factory.PrepareAsync(new BlockReportModel(), page, strategy, orders));

    private Task<IReadOnlyDictionary<(BlockPage Page, BlockStrategy Strategy), BlockReach>> Reach(int placeId = 0) =>
        Shop.With<BlockReaches, IReadOnlyDictionary<(BlockPage Page, BlockStrategy Strategy), BlockReach>>(reaches => reaches.OfAsync(Shop.Now.AddDays(-30), Shop.Now.AddDays(1), 0, placeId));

    private Task<BlockReportModel> Report(int placeId) => Shop.With<BlockReportFactory, BlockReportModel>(reports => reports.PrepareAsync(new BlockReportModel { PlaceId = placeId }));

    private async Task Happens(Shopper shopper, string kind, string block, params string[] products)
    {
        var page = await shopper.Browsing.Home();
        foreach (var product in products)
            page.Happens(kind, (await Shop.Product(product)).Id, text: block);
        await page.IsLeft();
        await Shop.Flush();
    }
}
