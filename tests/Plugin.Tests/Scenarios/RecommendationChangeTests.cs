using Demo.Data;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Security;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;
using Nop.Plugin.CustomerLoyalty.Platform.Models;
using Plugin.Tests.Support;
using static Nop.Plugin.CustomerLoyalty.Features.Recommendations.BlockStrategy;

namespace Plugin.Tests.Scenarios;

/// <summary>What changes between the training and the next page shows on the next page.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("D8")]
public class RecommendationChangeTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task WhatBecomesForMembersOnly_IsShownToMembersOnly()
    {
        await Shop.SellsTeaAndFishing();
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await ann.Views("Tea");
        await bob.Views("Tea");
        Assert.That(await ann.Sees(ForYou), Has.Some.EqualTo("Cup"));

        var role = (await Shop.Rows<CustomerRole>()).First(one => one.SystemName == NopCustomerDefaults.AdministratorsRoleName);
        await Shop.Turn("Cup", product => product.SubjectToAcl = true);
        await Shop.Insert(new AclRecord { EntityId = (await Shop.Product("Cup")).Id, EntityName = nameof(Product), CustomerRoleId = role.Id });
        await Shop.Insert(new CustomerCustomerRoleMapping { CustomerId = bob.Id, CustomerRoleId = role.Id });

        Assert.That(await ann.Sees(ForYou), Has.None.EqualTo("Cup").And.Some.EqualTo("Pot"));
        Assert.That(await bob.Sees(ForYou), Has.Some.EqualTo("Cup"));
    }

    [Test]
    public async Task EverythingSoldOut_ShowsNothing_AndComesBackWithTheStock()
    {
        await Shop.SellsTeaAndFishing();
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea");
        var before = await ann.Sees(ForYou);

        await StockAsync(0);
        Assert.That(await ann.IsShown([ForYou, BecauseYouViewed, BoughtTogether, Trending, BestSellers]), Is.Null);

        await StockAsync(3);
        Assert.That(await ann.Sees(ForYou), Is.EqualTo(before));
    }

    [Test]
    public async Task TwoNodesThatTrainAtOnce_MakeOneModel()
    {
        await Shop.SellsTeaAndFishing();
        await Shop.RunTask<CaptureTask>();
        var before = (await Shop.Rows<LoyaltyModelRun>()).Count;
        Shop.Days.Pass(1);

        await Task.WhenAll(Shop.RunTask<RecommenderTask>(), Shop.RunTask<RecommenderTask>(), Shop.RunTask<RecommenderTask>());

        var runs = await Shop.Rows<LoyaltyModelRun>();
        Assert.That(runs.Skip(before).GroupBy(run => run.Name).Select(name => name.Count()), Is.All.EqualTo(1));
        Assert.That(runs, Has.Count.GreaterThan(before));
    }

    private async Task StockAsync(int quantity)
    {
        foreach (var product in await Shop.Rows<Product>())
        {
            (product.ManageInventoryMethodId, product.StockQuantity, product.BackorderModeId) = ((int)ManageInventoryMethod.ManageStock, quantity, (int)BackorderMode.NoBackorders);
            await Shop.Change(product);
        }
    }
}
