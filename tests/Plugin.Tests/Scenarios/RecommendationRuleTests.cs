using Demo.Data;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Plugin.Tests.Support;
using static Nop.Plugin.CustomerLoyalty.Features.Recommendations.BlockStrategy;

namespace Plugin.Tests.Scenarios;

/// <summary>What no block shows.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("D3")]
public class RecommendationRuleTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task Never_WhatIsInTheCart_Owned_OrExcludedByTheMerchant()
    {
        await Shop.SellsTeaAndFishing();
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
    public async Task SoldOut_IsShown_OnlyWhereTheMerchantWantsIt()
    {
        await Shop.SellsTeaAndFishing();
        await Shop.Turn("Cup", product => (product.ManageInventoryMethod, product.StockQuantity) = (ManageInventoryMethod.ManageStock, 0));
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea");

        Assert.That(await ann.Sees(BecauseYouViewed), Has.None.EqualTo("Cup"));
        await Shop.Configure(settings => settings.BlocksHideSoldOut = false);
        Assert.That(await ann.Sees(BecauseYouViewed), Has.Some.EqualTo("Cup"));
    }

    [Test]
    public async Task OfTheVariantsOfOneProduct_OneIsShown()
    {
        var set = await Shop.Product("Tea set");
        foreach (var variant in new[] { "White set", "Blue set" })
            await Shop.Sells(variant, with: product => product.ParentGroupedProductId = set.Id);
        await Shop.SellsTeaAndFishing("White set", "Blue set");
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea");

        Assert.That((await ann.Sees(BecauseYouViewed, most: 8)).Count(name => name.EndsWith("set", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public async Task AVariantWithoutAPageOfItsOwn_SpeaksForItsProduct()
    {
        var set = await Shop.Product("Tea set");
        await Shop.Sells("White set", with: product => (product.ParentGroupedProductId, product.VisibleIndividually) = (set.Id, false));
        await Shop.SellsTeaAndFishing("White set");
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea");

        Assert.That(await ann.Sees(BecauseYouViewed, most: 8), Has.Some.EqualTo("Tea set").And.None.EqualTo("White set"));
    }

    [Test]
    [Category("D4")]
    public async Task ThreeBlocksAPage_NotOneMore()
    {
        await Shop.SellsTeaAndFishing();
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea", "Rod");

        var shown = await ann.Does(async scope =>
        {
            var blocks = scope.Get<PageBlocks>();
            var made = new List<string[]>();
            for (var place = 0; place < 5; place++)
                made.Add(ShopperBlocks.NamesOf(await blocks.MakeAsync([ForYou, Trending, RecentlyViewed, BestSellers], 1, new PageSpot(BlockPage.Home))));
            return made;
        });

        Assert.That(shown.Count(block => block.Length > 0), Is.EqualTo(3));
        Assert.That(shown.SelectMany(block => block), Is.Unique);
    }
}
