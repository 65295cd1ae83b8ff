using Demo.Data;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Plugin.Tests.Support;
using static Nop.Plugin.CustomerLoyalty.Features.Recommendations.BlockStrategy;

namespace Plugin.Tests.Scenarios;

/// <summary>What a block says on the page that it is on.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("D1")]
public class RecommendationPlaceTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task OnTheProductsPage_ComesWhatIsBoughtWithIt()
    {
        await Shop.SellsTeaAndFishing();
        var stranger = await Shop.Guest();
        var spot = new PageSpot(BlockPage.Product, ProductId: (await Shop.Product("Tea")).Id);

        Assert.That(ShopperBlocks.NamesOf(await stranger.IsShown([BoughtTogether], spot)), Is.EquivalentTo(new[] { "Cup", "Pot" }));
        Assert.That(ShopperBlocks.NamesOf(await stranger.IsShown([ViewedTogether], spot)), Is.SupersetOf(new[] { "Cup", "Pot" }));
    }

    [Test]
    public async Task CartWishListAndOrder_SpeakOnTheirPages()
    {
        await Shop.SellsTeaAndFishing();
        var ann = await Shop.Customer("Ann");
        await ann.PutsInCart("Tea");
        Assert.That(ShopperBlocks.NamesOf(await ann.IsShown([BoughtTogether], new PageSpot(BlockPage.Cart))), Is.EquivalentTo(new[] { "Cup", "Pot" }));
        await ann.PutsOnWishList("Rod");
        Assert.That(ShopperBlocks.NamesOf(await ann.IsShown([ViewedTogether], new PageSpot(BlockPage.WishList))), Has.Some.EqualTo("Hook"));

        var order = await ann.ChecksOut();
        Assert.That(ShopperBlocks.NamesOf(await ann.IsShown([BoughtTogether], new PageSpot(BlockPage.CheckoutCompleted, OrderId: order.Id))), Is.EquivalentTo(new[] { "Cup", "Pot" }));
    }

    [Test]
    public async Task OnACategorysPage_ComesWhatIsInTheCategory()
    {
        await Shop.SellsTeaAndFishing();
        var category = new Category { Name = "Fishing", Published = true, CreatedOnUtc = Shop.Now, UpdatedOnUtc = Shop.Now };
        await Shop.Insert(category);
        foreach (var name in new[] { "Rod", "Hook" })
            await Shop.Insert(new ProductCategory { ProductId = (await Shop.Product(name)).Id, CategoryId = category.Id });

        Assert.That(ShopperBlocks.NamesOf(await (await Shop.Guest()).IsShown([Trending], new PageSpot(BlockPage.Category, CategoryId: category.Id))), Is.EquivalentTo(new[] { "Rod", "Hook" }));
    }
}
