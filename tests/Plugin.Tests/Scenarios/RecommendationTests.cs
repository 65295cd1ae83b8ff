using Demo.Data;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Catalogue;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;
using Plugin.Tests.Support;
using static Nop.Plugin.CustomerLoyalty.Features.Recommendations.BlockStrategy;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("D2")]
public class RecommendationTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task WhoLooksAtTea_IsShownWhatTeaDrinkersTake_AndTold()
    {
        await TeaAndFishingShop();
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea");

        var forHer = await ann.IsShown([ForYou]);
        Assert.That(ShopperBlocks.NamesOf(forHer), Is.SupersetOf(new[] { "Cup", "Pot" }).And.None.EqualTo("Rod"));
        Assert.That(forHer!.Products[0].Because?.Name, Is.EqualTo("Tea"));
        var because = await ann.IsShown([BecauseYouViewed]);
        Assert.That(because!.Products.Select(one => one.Because?.Name), Is.All.EqualTo("Tea"));
    }

    [Test]
    public async Task AGuest_IsServedByWhatHisBrowserDid_BeforeItIsInTheJournal()
    {
        await TeaAndFishingShop();
        var guest = await Shop.Guest();
        Assert.That(await guest.IsShown([ForYou]), Is.Null, "nothing is known of him");

        await (await guest.Browsing.Product("Rod")).IsLeft();

        Assert.That(await guest.Sees(ForYou), Has.Some.EqualTo("Hook").And.None.EqualTo("Cup"));
        Assert.That(await guest.Sees(RecentlyViewed), Is.EqualTo(new[] { "Rod" }));
    }

    [Test]
    [Category("D1")]
    public async Task OnTheProductsPage_ComesWhatIsBoughtWithIt()
    {
        await TeaAndFishingShop();
        var stranger = await Shop.Guest();
        var spot = new PageSpot(BlockPage.Product, ProductId: (await Shop.Product("Tea")).Id);

        Assert.That(ShopperBlocks.NamesOf(await stranger.IsShown([BoughtTogether], spot)), Is.EquivalentTo(new[] { "Cup", "Pot" }));
        Assert.That(ShopperBlocks.NamesOf(await stranger.IsShown([ViewedTogether], spot)), Is.SupersetOf(new[] { "Cup", "Pot" }));
    }

    [Test]
    [Category("D1")]
    public async Task CartWishListAndOrder_SpeakOnTheirPages()
    {
        await TeaAndFishingShop();
        var ann = await Shop.Customer("Ann");
        await ann.PutsInCart("Tea");
        Assert.That(ShopperBlocks.NamesOf(await ann.IsShown([BoughtTogether], new PageSpot(BlockPage.Cart))), Is.EquivalentTo(new[] { "Cup", "Pot" }));
        await ann.PutsOnWishList("Rod");
        Assert.That(ShopperBlocks.NamesOf(await ann.IsShown([ViewedTogether], new PageSpot(BlockPage.WishList))), Has.Some.EqualTo("Hook"));

        var order = await ann.ChecksOut();
        Assert.That(ShopperBlocks.NamesOf(await ann.IsShown([BoughtTogether], new PageSpot(BlockPage.CheckoutCompleted, OrderId: order.Id))), Is.EquivalentTo(new[] { "Cup", "Pot" }));
    }

    [Test]
    public async Task AChain_FallsThroughInOrder_AndIsNeverFilledUp()
    {
        await TeaAndFishingShop();
        var stranger = await Shop.Guest();

        var block = await stranger.IsShown([ForYou, BecauseYouViewed, Trending, BestSellers], most: 3);

        Assert.That(block!.Strategy, Is.EqualTo(Trending));
        await stranger.Views("Rod");
        Assert.That((await stranger.IsShown([ForYou, Trending]))!.Strategy, Is.EqualTo(ForYou));
    }

    [Test]
    [Category("D3")]
    public async Task Never_WhatIsInTheCart_Owned_OrExcludedByTheMerchant()
    {
        await TeaAndFishingShop();
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea");
        await ann.PutsInCart("Cup");
        Assert.That(await ann.Sees(BecauseYouViewed), Has.None.EqualTo("Cup").And.Some.EqualTo("Pot"));
        await ann.ChecksOut();
        Assert.That(await ann.Sees(BecauseYouViewed), Has.None.EqualTo("Cup").And.Some.EqualTo("Pot"), "owned");

        var pot = (await Shop.Product("Pot")).Id;
        await Shop.Configure(settings => settings.BlocksExcludedProducts = $"7777, {pot}");
        Assert.That(await ann.Sees(BecauseYouViewed), Has.None.EqualTo("Pot"));
    }

    [Test]
    [Category("D3")]
    public async Task SoldOut_IsShown_OnlyWhereTheMerchantWantsIt()
    {
        await TeaAndFishingShop();
        await Turn("Cup", product => (product.ManageInventoryMethod, product.StockQuantity) = (ManageInventoryMethod.ManageStock, 0));
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea");

        Assert.That(await ann.Sees(BecauseYouViewed), Has.None.EqualTo("Cup"));
        await Shop.Configure(settings => settings.BlocksHideSoldOut = false);
        Assert.That(await ann.Sees(BecauseYouViewed), Has.Some.EqualTo("Cup"));
    }

    [Test]
    [Category("D3")]
    public async Task OfTheVariantsOfOneProduct_OneIsShown()
    {
        var set = await Shop.Product("Tea set");
        foreach (var variant in new[] { "White set", "Blue set" })
            await Shop.Sells(variant, with: product => product.ParentGroupedProductId = set.Id);
        await TeaAndFishingShop("White set", "Blue set");
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea");

        Assert.That((await ann.Sees(BecauseYouViewed, most: 8)).Count(name => name.EndsWith("set", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    [Category("D3")]
    public async Task AVariantWithoutAPageOfItsOwn_SpeaksForItsProduct()
    {
        var set = await Shop.Product("Tea set");
        await Shop.Sells("White set", with: product => (product.ParentGroupedProductId, product.VisibleIndividually) = (set.Id, false));
        await TeaAndFishingShop("White set");
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea");

        Assert.That(await ann.Sees(BecauseYouViewed, most: 8), Has.Some.EqualTo("Tea set").And.None.EqualTo("White set"));
    }

    [Test]
    [Category("D4")]
    public async Task ThreeBlocksAPage_NotOneMore()
    {
        await TeaAndFishingShop();
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea", "Rod");

        var shown = await ann.Does(async scope =>
        {
            var blocks = scope.Get<Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks.PageBlocks>();
            var made = new List<string[]>();
            for (var place = 0; place < 5; place++)
                made.Add(ShopperBlocks.NamesOf(await blocks.MakeAsync([ForYou, Trending, RecentlyViewed, BestSellers], 1, new PageSpot(BlockPage.Home))));
            return made;
        });

        Assert.That(shown.Count(block => block.Length > 0), Is.EqualTo(3));
        Assert.That(shown.SelectMany(block => block), Is.Unique);
    }

    [Test]
    public async Task OrdersTakenBack_TeachNothing()
    {
        for (var number = 0; number < 6; number++)
        {
            var fickle = await Shop.Customer($"Fickle{number}");
            await fickle.PutsInCart("Tea");
            await fickle.PutsInCart("Coal");
            var order = await fickle.ChecksOut();
            if (number % 2 == 0)
                await order.IsCancelled();
            else
                await order.IsRefunded();
        }

        await Train();
        var log = await Shop.With<InteractionReader, int>(async reader => (await reader.ReadAsync()).Build(new() { Cart = 0 }).Events);
        Assert.That(log, Is.Zero);
    }

    [Test]
    [Category("L3")]
    public async Task OneVisitorWithManyViews_DoesNotDecideForTheShop()
    {
        await TeaAndFishingShop();
        var flood = await Shop.Guest();
        await flood.Views("Coal");
        var row = (await Shop.Journal()).Last();
        for (var number = 0; number < 600; number++)
            await Shop.Insert(new LoyaltyFact { FactKey = $"flood:{number}", KindId = row.KindId, StoreId = 1, VisitorId = row.VisitorId, IsGuest = true, ProductId = row.ProductId, OccurredOnUtc = row.OccurredOnUtc, RecordedOnUtc = row.RecordedOnUtc });
        await Train();

        Assert.That((await (await Shop.Guest()).Sees(Trending)).First(), Is.Not.EqualTo("Coal"));
    }

    [Test]
    [Category("D8")]
    public async Task AnEmptyShop_TrainsNothing_AndShowsNothing()
    {
        await Train();

        Assert.That(Shop.Get<RecommenderShelf>().Model, Is.Null);
        Assert.That(await (await Shop.Guest()).IsShown([ForYou, BoughtTogether, Trending, BestSellers, NewProducts]), Is.Null);
        Assert.That(await Shop.Log(), Is.Empty);
    }

    [Test]
    public async Task OneProductAndOneCustomer_AreNoTrouble()
    {
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Tea");
        await Train();

        Assert.That(await ann.IsShown([ForYou, BoughtTogether, BecauseYouViewed, Trending]), Is.Null);
        Assert.That(await (await Shop.Guest()).Sees(Trending), Is.EqualTo(new[] { "Tea" }));
    }

    [Test]
    public async Task NewProducts_NewestFirst_ButNotInAShopThatIsNewAsAWhole()
    {
        foreach (var name in new[] { "Tea", "Cup", "Pot" })
            await Shop.Product(name);
        Assert.That(await (await Shop.Guest()).Sees(NewProducts), Is.Empty);

        Shop.Days.Pass(100);
        await Shop.Sells("Rod");
        Assert.That(await (await Shop.Guest()).Sees(NewProducts), Is.EqualTo(new[] { "Rod" }));
    }

    [Test]
    [Category("D8")]
    public async Task ABlock_CostsThreeStatementsOfOurs_OneForFurtherBlocks()
    {
        var (journal, cart, products) = (new Faults(), new Faults(), new Faults());
        await using var shop = await Shop.OpenAsync(Setup with
        {
            Configure = services =>
            {
                journal.AttachTo<LoyaltyFact>(services);
                cart.AttachTo<ShoppingCartItem>(services);
                products.AttachTo<Product>(services);
            }
        });
        await TeaAndFishingShop(shop);
        var ann = await shop.Customer("Ann");
        await ann.PutsInCart("Tea");
        var before = (journal.Queries, cart.Queries);

        await ann.IsShown([ForYou]);

        Assert.That((journal.Queries - before.Item1, cart.Queries - before.Item2), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task BuyAgain_WhenItIsUsedUp_NotBefore_AndOnlyWhatPeopleBuyAgain()
    {
        var regulars = new List<Shopper>();
        for (var number = 0; number < 6; number++)
            regulars.Add(await Shop.Customer($"Regular{number}"));
        foreach (var round in new[] { 0, 1 })
        {
            foreach (var regular in regulars)
                await regular.Buys("Tea");
            if (round == 0)
                foreach (var regular in regulars)
                    await regular.Buys("Kettle");
            Shop.Days.Pass(30);
        }

        var ann = await Shop.Customer("Ann");
        await ann.Buys("Tea");
        await ann.Buys("Kettle");
        await Train();

        Assert.That(await ann.Sees(BuyAgain), Is.Empty, "on the day itself");
        Assert.That(await ann.Sees(Trending), Has.Some.EqualTo("Tea").And.None.EqualTo("Kettle"), "tea is bought again, a kettle is owned");
        Shop.Days.Pass(29);
        Assert.That(await ann.Sees(BuyAgain), Is.EqualTo(new[] { "Tea" }));
    }

    [Test]
    [Category("D1")]
    public async Task AProductThatNobodyMetYet_JoinsByWhatItIsLike_WithoutTraining()
    {
        await TeaAndFishingShop();
        var category = new Category { Name = "Tea", Published = true, CreatedOnUtc = Shop.Now, UpdatedOnUtc = Shop.Now };
        await Shop.Insert(category);
        foreach (var name in new[] { "Tea", "White tea" })
            await Shop.Insert(new ProductCategory { ProductId = (await Shop.Product(name)).Id, CategoryId = category.Id });
        await Shop.With<ContentRefresh>(refresh => refresh.RunAsync());
        var spot = new PageSpot(BlockPage.Product, ProductId: (await Shop.Product("White tea")).Id);

        Assert.That(ShopperBlocks.NamesOf(await (await Shop.Guest()).IsShown([ViewedTogether], spot)), Is.EqualTo(new[] { "Tea" }));
    }

    [Test]
    [Category("D1")]
    public async Task OnACategorysPage_ComesWhatIsInTheCategory()
    {
        await TeaAndFishingShop();
        var category = new Category { Name = "Fishing", Published = true, CreatedOnUtc = Shop.Now, UpdatedOnUtc = Shop.Now };
        await Shop.Insert(category);
        foreach (var name in new[] { "Rod", "Hook" })
            await Shop.Insert(new ProductCategory { ProductId = (await Shop.Product(name)).Id, CategoryId = category.Id });

        Assert.That(ShopperBlocks.NamesOf(await (await Shop.Guest()).IsShown([Trending], new PageSpot(BlockPage.Category, CategoryId: category.Id))), Is.EquivalentTo(new[] { "Rod", "Hook" }));
    }

    private Task TeaAndFishingShop(params string[] withTea) => TeaAndFishingShop(Shop, withTea);

    /// <summary>Two kinds of customers who have nothing in common.</summary>
    private static async Task TeaAndFishingShop(Shop shop, params string[] withTea)
    {
        string[][] baskets = [["Tea", "Cup", "Pot", .. withTea], ["Rod", "Hook", "Line"]];
        for (var number = 0; number < 12; number++)
        {
            var customer = await shop.Customer($"Regular{number}");
            foreach (var product in baskets[number % 2])
                await customer.PutsInCart(product);
            await customer.ChecksOut();
            shop.Days.PassMinutes(10);
        }

        await shop.RunTask<CaptureTask>();
        await shop.RunTask<RecommenderTask>();
    }

    private async Task Train()
    {
        await Shop.RunTask<CaptureTask>();
        Shop.Days.PassMinutes(61);
        await Shop.RunTask<RecommenderTask>();
    }

    private async Task Turn(string name, Action<Product> change)
    {
        var product = await Shop.Product(name);
        change(product);
        await Shop.Change(product);
    }
}
