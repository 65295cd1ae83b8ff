using Demo.Data;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Catalogue;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Plugin.Tests.Support;
using static Nop.Plugin.CustomerLoyalty.Features.Recommendations.BlockStrategy;

namespace Plugin.Tests.Scenarios;

/// <summary>Which strategy says what, to whom.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("D2")]
public class RecommendationTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task WhoLooksAtTea_IsShownWhatTeaDrinkersTake_AndTold()
    {
        await Shop.SellsTeaAndFishing();
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
        await Shop.SellsTeaAndFishing();
        var guest = await Shop.Guest();
        Assert.That(await guest.IsShown([ForYou]), Is.Null, "nothing is known of him");

        await (await guest.Browsing.Product("Rod")).IsLeft();

        Assert.That(await guest.Sees(ForYou), Has.Some.EqualTo("Hook").And.None.EqualTo("Cup"));
        Assert.That(await guest.Sees(RecentlyViewed), Is.EqualTo(new[] { "Rod" }));
    }

    [Test]
    public async Task AChain_FallsThroughInOrder_AndIsNeverFilledUp()
    {
        await Shop.SellsTeaAndFishing();
        var stranger = await Shop.Guest();

        var block = await stranger.IsShown([ForYou, BecauseYouViewed, Trending, BestSellers], most: 3);

        Assert.That(block!.Strategy, Is.EqualTo(Trending));
        await stranger.Views("Rod");
        Assert.That((await stranger.IsShown([ForYou, Trending]))!.Strategy, Is.EqualTo(ForYou));
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
        await Shop.Learns();

        Assert.That(await ann.Sees(BuyAgain), Is.Empty, "on the day itself");
        Assert.That(await ann.Sees(Trending), Has.Some.EqualTo("Tea").And.None.EqualTo("Kettle"), "tea is bought again, a kettle is owned");
        Shop.Days.Pass(29);
        Assert.That(await ann.Sees(BuyAgain), Is.EqualTo(new[] { "Tea" }));
    }

    [Test]
    [Category("D1")]
    public async Task AProductThatNobodyMetYet_JoinsByWhatItIsLike_WithoutTraining()
    {
        await Shop.SellsTeaAndFishing();
        var category = new Category { Name = "Tea", Published = true, CreatedOnUtc = Shop.Now, UpdatedOnUtc = Shop.Now };
        await Shop.Insert(category);
        foreach (var name in new[] { "Tea", "White tea" })
            await Shop.Insert(new ProductCategory { ProductId = (await Shop.Product(name)).Id, CategoryId = category.Id });
        await Shop.With<ContentRefresh>(refresh => refresh.RunAsync());
        var spot = new PageSpot(BlockPage.Product, ProductId: (await Shop.Product("White tea")).Id);

        Assert.That(ShopperBlocks.NamesOf(await (await Shop.Guest()).IsShown([ViewedTogether], spot)), Is.EqualTo(new[] { "Tea" }));
    }
}
