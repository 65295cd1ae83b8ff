using Demo.Data;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.BestSellers;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Shoppers;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;
using Plugin.Tests.Support;
using Shopper = Plugin.Tests.Support.Shopper;
using static Nop.Plugin.CustomerLoyalty.Features.Recommendations.BlockStrategy;

namespace Plugin.Tests.Scenarios;

/// <summary>What a block costs the database, and that a long history is a whole one.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("D8")]
public class BlockQueryTests(DatabaseKind kind) : ShopTests
{
    private const int MostStatements = 3;

    /// <summary>Roles and attributes of the request's customer, which nopCommerce itself has asked for and keeps by then; the demo store does not.</summary>
    private static readonly string[] KeptByTheShop = ["CustomerCustomerRoleMapping", "GenericAttribute"];

    /// <summary>A node keeps the lists of best sellers for a minute; the tests' shop asks anew each time.</summary>
    private static readonly string[] KeptByTheNode = ["LoyaltyModelRun", "LoyaltyBestSeller"];

    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task AWarmBlock_AsksTheDatabaseThreeTimesAtMost()
    {
        var ann = await AnnInTheTeaShop();
        await ann.PutsInCart("Pot");
        await Statements(ann, [ForYou]);

        await AssertFew(ann, [ForYou]);
        await AssertFew(ann, [Trending, BestSellers]);
    }

    [Test]
    public async Task AWarmBlock_OfALongHistory_AsksThreeTimesToo()
    {
        var ann = await AnnInTheTeaShop();
        await ann.PutsInCart("Pot");
        await Views(ann, 700);
        await Statements(ann, [ForYou]);

        await AssertFew(ann, [ForYou]);
    }

    [Test]
    public async Task AChainThatFallsThrough_AsksThreeTimesToo()
    {
        var ann = await AnnInTheTeaShop();
        foreach (var name in new[] { "Kettle", "Mug" })
            for (var number = 0; number < 2; number++)
                await (await Shop.Customer($"{name}{number}")).Buys(name);
        await Shop.RunTask<CaptureTask>();
        await Shop.RunTask<BestSellerTask>();
        foreach (var name in new[] { "Tea", "Cup" })
            await Shop.Turn(name, product => product.Published = false);
        await ann.PutsInCart("Pot");
        await Statements(ann, [ForYou, Trending, BestSellers]);

        await AssertFew(ann, [ForYou, Trending, BestSellers]);
        var block = await ann.Does(scope => scope.Get<PageBlocks>().MakeAsync([ForYou, Trending, BestSellers], 4, new PageSpot(BlockPage.Home)));
        Assert.That(block!.Products.Select(one => one.Product.Name), Is.EquivalentTo(new[] { "Kettle", "Mug" }));
    }

    [Test]
    [Category("D3")]
    public async Task WhatWasBoughtOrDismissedLongAgo_StaysOwned_HoweverMuchWasLookedAtSince()
    {
        var ann = await AnnInTheTeaShop();
        await ann.Buys("Cup");
        await ann.Buys("Spoon");
        await Undo(ann, "Spoon");
        await ann.Dismisses(Shop, "Pot");
        await Shop.RunTask<CaptureTask>();
        Shop.Days.Pass(1);
        await Views(ann, 700);

        var past = await ann.Does(scope => scope.Get<ShopperReader>().PastAsync());

        Assert.That(past.Bought, Is.EquivalentTo(new[] { (await Shop.Product("Cup")).Id }));
        Assert.That(past.Dismissed, Is.EquivalentTo(new[] { (await Shop.Product("Pot")).Id }));
        Assert.That(past.Purchases.Count(), Is.EqualTo(1), "each purchase once");
    }

    private async Task<Shopper> AnnInTheTeaShop()
    {
        for (var number = 0; number < 4; number++)
        {
            var customer = await Shop.Customer($"C{number}");
            await customer.PutsInCart("Tea");
            await customer.PutsInCart("Cup");
            await customer.PutsInCart("Pot");
            await customer.ChecksOut();
        }

        await Shop.RunTask<CaptureTask>();
        await Shop.RunTask<RecommenderTask>();
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea");
        await Shop.Flush();
        return ann;
    }

    private async Task AssertFew(Shopper shopper, BlockStrategy[] chain)
    {
        var statements = await Statements(shopper, chain);
        Assert.That(statements, Has.Count.InRange(1, MostStatements), () => string.Join("\n", statements));
    }

    private Task<IReadOnlyList<string>> Statements(Shopper shopper, BlockStrategy[] chain) => shopper.Does(async scope =>
    {
        var blocks = scope.Get<PageBlocks>();
        using var counter = new QueryCounter();
        Assert.That(await blocks.MakeAsync(chain, 4, new PageSpot(BlockPage.Home)), Is.Not.Null);
        return (IReadOnlyList<string>)[.. counter.Statements.Where(statement => !KeptByTheShop.Concat(KeptByTheNode).Any(table => statement.Contains($"FROM \"{table}\"", StringComparison.Ordinal)))];
    });

    private async Task Views(Shopper shopper, int count)
    {
        var tea = await Shop.Product("Tea");
        await Shop.With<IRepository<LoyaltyFact>>(facts => facts.InsertAsync([.. Enumerable.Range(0, count).Select(number => new LoyaltyFact
        {
            FactKey = $"long:{number}", KindId = (int)FactKind.ProductViewed, CustomerId = shopper.Id, StoreId = 1, ProductId = tea.Id,
            OccurredOnUtc = Shop.Now.AddSeconds(number), RecordedOnUtc = Shop.Now
        })], false));
        Shop.Days.PassMinutes(20);
    }

    private async Task Undo(Shopper shopper, string product)
    {
        var id = (await Shop.Product(product)).Id;
        await Shop.RunTask<CaptureTask>();
        var order = (await Shop.Journal(shopper)).Last(fact => fact.KindId == (int)FactKind.OrderLine && fact.ProductId == id).SubjectId;
        await Shop.Insert(new LoyaltyFact
        {
            FactKey = $"order:{order}:gone", KindId = (int)FactKind.OrderCancelled, CustomerId = shopper.Id, StoreId = 1, SubjectId = order,
            OccurredOnUtc = Shop.Now, RecordedOnUtc = Shop.Now
        });
    }
}
