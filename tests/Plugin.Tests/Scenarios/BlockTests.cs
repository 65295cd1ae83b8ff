using Demo.Data;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.BestSellers;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Plugin.Tests.Support;
using static Nop.Plugin.CustomerLoyalty.Features.Recommendations.BlockStrategy;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("D1")]
[Category("D2")]
public class BlockTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task RecentlyViewed_NewestFirst_AcrossDevices()
    {
        var laptop = await Shop.Customer("Ann");
        await Look(laptop, "Tea", "Cup");
        var phone = await Shop.Guest();
        await Look(phone, "Pot");
        await phone.LogsInAs(laptop);
        await Look(laptop, "Tea");

        Assert.That(await phone.Sees(RecentlyViewed), Is.EqualTo(new[] { "Tea", "Pot", "Cup" }));
        Assert.That(await laptop.Sees(RecentlyViewed), Is.EqualTo(new[] { "Tea", "Cup" }), "the phone's history is not handed over yet");

        await Shop.RunTask<CaptureTask>();

        Assert.That(await laptop.Sees(RecentlyViewed), Is.EqualTo(new[] { "Tea", "Pot", "Cup" }));
    }

    [Test]
    public async Task RecentlyViewed_LeavesOutTheProductOfThePage_AndOtherStores()
    {
        var ann = await Shop.Customer("Ann");
        await Look(ann, "Tea", "Cup");
        ann.StoreId = 2;
        await Look(ann, "Pot");
        ann.StoreId = 1;

        Assert.That(await ann.Sees(RecentlyViewed, onPageOf: (await Shop.Product("Cup")).Id), Is.EqualTo(new[] { "Tea" }));
    }

    [Test]
    [Category("D3")]
    public async Task RecentlyViewed_IsForAGuestToo_ButNothingForAStranger()
    {
        var guest = await Shop.Guest();
        await Look(guest, "Tea");

        Assert.That(await guest.Sees(RecentlyViewed), Is.EqualTo(new[] { "Tea" }));
        Assert.That(await (await Shop.Guest()).Sees(RecentlyViewed), Is.Empty);
    }

    [Test]
    public async Task RecentlyViewed_AsksTheJournalOnce()
    {
        var faults = new Faults();
        await using var shop = await Shop.OpenAsync(Setup with { Configure = faults.AttachTo<LoyaltyFact> });
        var guest = await shop.Guest();
        var ann = await shop.Customer("Ann");
        foreach (var shopper in new[] { guest, ann })
        {
            await shopper.Views("Tea");
            var before = faults.Queries;
            Assert.That(await shopper.Sees(RecentlyViewed), Is.EqualTo(new[] { "Tea" }));
            Assert.That(faults.Queries - before, Is.EqualTo(1));
        }
    }

    [Test]
    public async Task BestSellers_ByOrders_NotBoughtAndNotInTheCart()
    {
        await Sold(("Tea", 3), ("Cup", 2), ("Pot", 1));
        var ann = await Shop.Customer("Ann");
        Assert.That(await ann.Sees(BestSellers), Is.EqualTo(new[] { "Tea", "Cup", "Pot" }));

        await ann.PutsInCart("Cup");
        Assert.That(await ann.Sees(BestSellers), Is.EqualTo(new[] { "Tea", "Pot" }));
        await ann.Buys("Tea");
        Assert.That(await ann.Sees(BestSellers), Is.EqualTo(new[] { "Pot" }), "the cart was sold with it");
    }

    [Test]
    public async Task BestSellers_OneWholesaleOrderMakesNone()
    {
        await (await Shop.Customer("Wholesaler")).Buys("Nail", 10_000);
        await Sold(("Tea", 2));

        Assert.That(await (await Shop.Guest()).Sees(BestSellers), Is.EqualTo(new[] { "Tea", "Nail" }));
    }

    [Test]
    public async Task BestSellers_CancelledAndVoidedOrdersDoNotCount()
    {
        for (var number = 0; number < 3; number++)
            await (await (await Shop.Customer($"Undecided{number}")).Buys("Cup", paid: false)).IsCancelled();
        var torn = await (await Shop.Customer("Torn")).Buys("Pot", paid: false);
        await torn.IsVoided();
        await torn.IsCancelled();
        await Sold(("Tea", 1));

        Assert.That(await (await Shop.Guest()).Sees(BestSellers), Is.EqualTo(new[] { "Tea" }));
    }

    [Test]
    [Category("D3")]
    public async Task BestSellers_ShowOnlyWhatTheShopperMayBuyHereAndNow()
    {
        await Sold(("Tea", 1), ("Hidden", 2), ("Gone", 2), ("Empty", 2), ("Members", 2), ("Elsewhere", 2), ("Past", 2), ("Part", 2));
        await Turn("Hidden", product => product.Published = false);
        await Turn("Gone", product => product.Deleted = true);
        await Turn("Empty", product => (product.ManageInventoryMethod, product.StockQuantity, product.BackorderMode) = (ManageInventoryMethod.ManageStock, 0, BackorderMode.NoBackorders));
        await Turn("Members", product => product.SubjectToAcl = true);
        await Turn("Elsewhere", product => product.LimitedToStores = true);
        await Shop.MapToStore(await Shop.Product("Elsewhere"), 2);
        await Turn("Past", product => product.AvailableEndDateTimeUtc = Shop.Now.AddDays(-1));
        await Turn("Part", product => product.VisibleIndividually = false);

        Assert.That(await (await Shop.Guest()).Sees(BestSellers, most: 8), Is.EqualTo(new[] { "Tea" }));
    }

    [Test]
    [Category("D3")]
    public async Task SoldOut_ButOnBackOrder_IsShown()
    {
        await Sold(("Tea", 1));
        await Turn("Tea", product => (product.ManageInventoryMethod, product.StockQuantity, product.BackorderMode) = (ManageInventoryMethod.ManageStock, 0, BackorderMode.AllowQtyBelow0));

        Assert.That(await (await Shop.Guest()).Sees(BestSellers), Is.EqualTo(new[] { "Tea" }));
    }

    [Test]
    public async Task BestSellers_AreThoseOfTheStore_AndOfTheLastMonths()
    {
        await Sold(("Old", 5));
        Shop.Days.Pass(120);
        await Sold(("Tea", 1));
        await (await Shop.Customer("Outlet", storeId: 2)).Buys("Cup");
        await Shop.RunTask<BestSellerTask>();
        Shop.Days.PassMinutes(61);
        await Shop.RunTask<BestSellerTask>();

        Assert.That(await (await Shop.Guest()).Sees(BestSellers), Is.EqualTo(new[] { "Tea" }));
        Assert.That(await (await Shop.Guest(storeId: 2)).Sees(BestSellers), Is.EqualTo(new[] { "Cup" }));
    }

    [Test]
    public async Task AnEmptyShop_ShowsNoBlock()
    {
        await Shop.RunTask<BestSellerTask>();

        var guest = await Shop.Guest();
        Assert.That(await guest.Sees(BestSellers), Is.Empty);
        Assert.That(await guest.Sees(RecentlyViewed), Is.Empty);
    }

    [Test]
    [Category("D3")]
    public async Task NoProductTwiceOnAPage()
    {
        await Sold(("Tea", 2), ("Cup", 1));
        var ann = await Shop.Customer("Ann");
        await Look(ann, "Tea");

        var (viewed, best) = await ann.Does(async scope =>
        {
            var blocks = scope.Get<PageBlocks>();
            return (await blocks.MakeAsync([RecentlyViewed], 4, new PageSpot(BlockPage.Home)), await blocks.MakeAsync([BestSellers], 4, new PageSpot(BlockPage.Home)));
        });

        Assert.That((viewed!.Products.Single().Product.Name, best!.Products.Single().Product.Name), Is.EqualTo(("Tea", "Cup")));
    }

    private async Task Look(Shopper shopper, params string[] products)
    {
        foreach (var product in products)
        {
            Shop.Days.PassMinutes(1);
            await shopper.Views(product);
        }
    }

    private async Task Sold(params (string Product, int Times)[] sales)
    {
        foreach (var (product, times) in sales)
            for (var time = 0; time < times; time++)
                await (await Shop.Customer($"{product}{time}-{Guid.NewGuid():N}")).Buys(product);
        await Shop.RunTask<BestSellerTask>();
    }

    private async Task Turn(string name, Action<Product> change)
    {
        var product = await Shop.Product(name);
        change(product);
        await Shop.Change(product);
    }
}
