using Demo.Data;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Hand;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Plugin.Tests.Support;
using static Nop.Plugin.CustomerLoyalty.Features.Recommendations.BlockStrategy;

namespace Plugin.Tests.Scenarios;

/// <summary>What the merchant pins, excludes and boosts.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("D4")]
public class MerchantHandTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task APinnedProduct_StandsAtItsPosition_InItsPlaceAlone()
    {
        await Shop.SellsTeaAndFishing();
        var place = await Place();
        await Adds(place.Id, RuleKind.Pin, RuleSubject.Product, await Id("Rod"), position: 2);
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea");

        var block = (await Meets(ann, place))!;

        Assert.That(Names(block)[1], Is.EqualTo("Rod"));
        Assert.That(block.Products.Select(one => one.Touch == MerchantTouch.Pinned), Is.EqualTo(block.Products.Select(one => one.Product.Name == "Rod")));
        Assert.That(await ann.Sees(ForYou), Has.None.EqualTo("Rod"), "elsewhere");
    }

    [Test]
    public async Task WhatMayNotBeShown_LeavesItsPosition()
    {
        await Shop.SellsTeaAndFishing();
        var place = await Place();
        await Adds(place.Id, RuleKind.Pin, RuleSubject.Product, await Id("Rod"), position: 1);
        await Shop.Turn("Rod", product => product.Published = false);
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea");

        Assert.That(Names((await Meets(ann, place))!), Has.None.EqualTo("Rod"));
    }

    [Test]
    public async Task Pins_StandAlone_WhereTheChainHasNothing()
    {
        var place = await Place();
        await Adds(0, RuleKind.Pin, RuleSubject.Product, await Id("Rod"), position: 3);

        var block = (await Meets(await Shop.Guest(), place))!;

        Assert.That((Names(block), block.Products[0].Touch), Is.EqualTo((new[] { "Rod" }, MerchantTouch.Pinned)));
    }

    [Test]
    [Category("D3")]
    public async Task ExcludedProductsAndCategories_NeverCome()
    {
        await Shop.SellsTeaAndFishing();
        var place = await Place();
        var category = new Category { Name = "China", Published = true, CreatedOnUtc = Shop.Now, UpdatedOnUtc = Shop.Now };
        await Shop.Insert(category);
        await Shop.Insert(new ProductCategory { ProductId = await Id("Pot"), CategoryId = category.Id });
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea");
        Assert.That(Names((await Meets(ann, place))!), Is.EquivalentTo(new[] { "Cup", "Pot" }));

        await Adds(0, RuleKind.Exclude, RuleSubject.Category, category.Id);
        Assert.That(Names((await Meets(ann, place))!), Is.EqualTo(new[] { "Cup" }));
        await Adds(place.Id, RuleKind.Exclude, RuleSubject.Product, await Id("Cup"));
        Assert.That(Names(await Meets(ann, place)), Has.None.EqualTo("Cup").And.None.EqualTo("Pot"));
    }

    [Test]
    public async Task Boosts_ByMarginStockAndAge_MoveProducts_AndSaySo()
    {
        await Shop.SellsTeaAndFishing();
        var place = await Place();
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea");
        var last = Names((await Meets(ann, place))!)[^1];
        await Shop.Turn(last, product => (product.ProductCost, product.ManageInventoryMethod, product.StockQuantity) = (2, ManageInventoryMethod.ManageStock, 500));

        foreach (var (subject, threshold) in new[] { (RuleSubject.Margin, 80), (RuleSubject.Stock, 500) })
        {
            await Adds(place.Id, RuleKind.Boost, subject, 0, threshold: threshold, percent: 300);
            var block = (await Meets(ann, place))!;
            Assert.That((block.Products[0].Product.Name, block.Products[0].Touch), Is.EqualTo((last, MerchantTouch.Boosted)), $"{subject}");
            await Forget();
        }

        await Adds(place.Id, RuleKind.Boost, RuleSubject.Margin, 0, threshold: 81, percent: 300);
        Assert.That(Names((await Meets(ann, place))!)[^1], Is.EqualTo(last), "the margin is a fifth short");
        await Forget();
        await Adds(place.Id, RuleKind.Boost, RuleSubject.Newness, 0, threshold: 10, percent: 300);
        Assert.That((await Meets(ann, place))!.Products.Select(one => one.Touch), Is.All.EqualTo(MerchantTouch.Boosted), "all are new");
    }

    [Test]
    public async Task ARule_IsCheckedBeforeItHolds()
    {
        var rod = await Id("Rod");
        Assert.That(await Adds(0, RuleKind.Pin, RuleSubject.Product, rod, position: 13), Is.EqualTo(RuleProblem.Position));
        Assert.That(await Adds(0, RuleKind.Pin, RuleSubject.Category, 1, position: 1), Is.EqualTo(RuleProblem.PinsAreProducts));
        Assert.That(await Adds(0, RuleKind.Exclude, RuleSubject.Margin, 0, threshold: 5), Is.EqualTo(RuleProblem.ExcludesAreThings));
        Assert.That(await Adds(0, RuleKind.Boost, RuleSubject.Product, rod, percent: 501), Is.EqualTo(RuleProblem.Percent));
        Assert.That(await Adds(0, RuleKind.Boost, RuleSubject.Stock, 0, percent: 150), Is.EqualTo(RuleProblem.Threshold));
        Assert.That(await Adds(0, RuleKind.Exclude, RuleSubject.Product, 7777), Is.EqualTo(RuleProblem.Entity));
        Assert.That(await Adds(0, (RuleKind)9, RuleSubject.Product, rod), Is.EqualTo(RuleProblem.Kind));
        Assert.That(await Adds(0, RuleKind.Exclude, RuleSubject.Product, rod), Is.Null);
        Assert.That(await Adds(0, RuleKind.Exclude, RuleSubject.Product, rod), Is.EqualTo(RuleProblem.IsThere));
        Assert.That(await Shop.Rows<LoyaltyMerchantRule>(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Rules_GoWithTheirPlace()
    {
        var place = await Place();
        await Adds(place.Id, RuleKind.Exclude, RuleSubject.Product, await Id("Rod"));
        await Adds(0, RuleKind.Exclude, RuleSubject.Product, await Id("Rod"));

        await Shop.With<PlaceDesk>(desk => desk.DeleteAsync(place, []));

        Assert.That((await Shop.Rows<LoyaltyMerchantRule>()).Select(rule => rule.PlaceId), Is.EqualTo(new[] { 0 }));
    }

    [Test]
    public async Task WhatARuleIsAbout_IsFoundByAPartOfItsNameOrItsNumber()
    {
        var rod = await Id("Fishing rod");
        var found = await Shop.With<CatalogueSearchStore, IReadOnlyList<(int Id, string Name)>>(catalogue => catalogue.FindAsync(RuleSubject.Product, "ing r"));
        Assert.That(found, Is.EqualTo(new[] { (rod, "Fishing rod") }));
        found = await Shop.With<CatalogueSearchStore, IReadOnlyList<(int Id, string Name)>>(catalogue => catalogue.FindAsync(RuleSubject.Product, $"{rod}"));
        Assert.That(found, Is.EqualTo(new[] { (rod, "Fishing rod") }));
        Assert.That(await Shop.With<CatalogueSearchStore, IReadOnlyList<(int Id, string Name)>>(catalogue => catalogue.FindAsync(RuleSubject.Category, "ing r")), Is.Empty);
    }

    /// <summary>A place of the home page that shows what is for the shopper, and nothing else.</summary>
    private async Task<LoyaltyBlockPlace> Place()
    {
        var place = (await Shop.Rows<LoyaltyBlockPlace>()).First(one => one.Page == BlockPage.Home);
        place.Chain = ChainText.Write([ForYou]);
        await Shop.With<BlockPlaceEditor>(places => places.SaveAsync(place, []));
        return place;
    }

    private async Task<int> Id(string product) => (await Shop.Product(product)).Id;

    private async Task Forget()
    {
        foreach (var rule in await Shop.Rows<LoyaltyMerchantRule>())
            await Shop.With<MerchantRuleDesk>(desk => desk.DeleteAsync(rule.Id));
    }

    private Task<RuleProblem?> Adds(int placeId, RuleKind what, RuleSubject subject, int entityId, int position = 0, int percent = 0, int threshold = 0) =>
        Shop.With<MerchantRuleDesk, RuleProblem?>(desk => desk.AddAsync(new LoyaltyMerchantRule
        {
            PlaceId = placeId, KindId = (int)what, SubjectId = (int)subject, EntityId = entityId, Position = position, Percent = percent, Threshold = threshold
        }));

    private static async Task<Block?> Meets(Shopper shopper, LoyaltyBlockPlace place) =>
        (await shopper.Does(scope => scope.Get<PageBlocks>().MakeAsync(place, new PageSpot(BlockPage.Home))))?.Block;

    private static string[] Names(Block? block) => ShopperBlocks.NamesOf(block);
}
