using Demo.Data;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Catalogue;
using Plugin.Tests.Support;
using static Nop.Plugin.CustomerLoyalty.Features.Recommendations.BlockStrategy;

namespace Plugin.Tests.Scenarios;

/// <summary>What was sold out and has come back.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("D2")]
public class BackInStockTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task WhatHeLookedAtAndWasSoldOut_IsShown_OnceItIsBack()
    {
        await Sells("Kettle", 1);
        var ann = await Shop.Customer("Ann");
        await ann.Views("Kettle");
        await (await Shop.Customer("Bob")).Buys("Kettle");
        Assert.That(await ann.Sees(BackInStock), Is.Empty, "sold out");

        await Arrives("Kettle", 5);

        Assert.That(await ann.Sees(BackInStock), Is.EqualTo(new[] { "Kettle" }));
        Assert.That(await (await Shop.Guest()).Sees(BackInStock), Is.Empty, "never met it");
        Shop.Days.Pass(31);
        Assert.That(await ann.Sees(BackInStock), Is.Empty, "long ago");
    }

    [Test]
    public async Task WhoAskedToBeTold_SeesItFirst_AlsoIfHeHadOne()
    {
        var ann = await Shop.Customer("Ann");
        foreach (var name in new[] { "Kettle", "Tray" })
        {
            await Sells(name, 1);
            await ann.Views(name);
        }

        await ann.Buys("Kettle");
        await (await Shop.Customer("Bob")).Buys("Tray");
        await Shop.Insert(new BackInStockSubscription { CustomerId = ann.Id, StoreId = 1, ProductId = (await Shop.Product("Kettle")).Id, CreatedOnUtc = Shop.Now });
        await Arrives("Kettle", 5);
        await Arrives("Tray", 5);

        Assert.That(await ann.Sees(BackInStock), Is.EqualTo(new[] { "Kettle", "Tray" }));
    }

    [Test]
    public async Task AWish_OnTheWishList_IsEnough()
    {
        await Sells("Kettle", 1);
        var ann = await Shop.Customer("Ann");
        await ann.PutsOnWishList("Kettle");
        await (await Shop.Customer("Bob")).Buys("Kettle");
        await Arrives("Kettle", 3);

        Assert.That(await ann.Sees(BackInStock), Is.EqualTo(new[] { "Kettle" }));
    }

    [Test]
    public async Task TheFirstStockOfANewProduct_AndOneThatWasNeverOut_AreNoReturn()
    {
        var kettle = await Sells("Kettle", 0);
        await Changed(kettle.Id, 20, 20);
        var tray = await Sells("Tray", 5);
        Shop.Days.Pass(1);
        await Changed(tray.Id, 5, 10);

        Assert.That(await Shop.With<BackInStockStore, int[]>(store => store.ReturnedAsync()), Is.Empty);
        await Changed(kettle.Id, 7, 7);
        Assert.That(await Shop.With<BackInStockStore, int[]>(store => store.ReturnedAsync()), Is.EqualTo(new[] { kettle.Id }));
    }

    [Test]
    [Category("D1")]
    public async Task Tags_MakeNewProductsAlike()
    {
        foreach (var name in new[] { "Green tea", "Sencha" })
            await Shop.Insert(new ProductProductTagMapping { ProductId = (await Shop.Product(name)).Id, ProductTagId = 5 });
        await Shop.Product("Rod");

        var traits = await Shop.With<ContentStore, IReadOnlyList<Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Content.ProductTraits>>(store => store.ReadAsync());

        Assert.That(traits.Count(one => one.TagIds.Contains(5)), Is.EqualTo(2));
    }

    private Task<Product> Sells(string name, int pieces) =>
        Shop.Sells(name, with: product => (product.ManageInventoryMethod, product.StockQuantity, product.CreatedOnUtc) = (ManageInventoryMethod.ManageStock, pieces, Shop.Now));

    /// <summary>The merchant fills up the stock, a day later.</summary>
    private async Task Arrives(string name, int pieces)
    {
        Shop.Days.Pass(1);
        var id = (await Shop.Product(name)).Id;
        var product = (await Shop.Rows<Product>()).Single(one => one.Id == id);
        product.StockQuantity += pieces;
        await Shop.Change(product);
        await Changed(product.Id, pieces, product.StockQuantity);
        Shop.Days.PassMinutes(11);
    }

    private Task Changed(int productId, int by, int to) =>
        Shop.Insert(new StockQuantityHistory { ProductId = productId, QuantityAdjustment = by, StockQuantity = to, Message = "Delivery", CreatedOnUtc = Shop.Now });
}
