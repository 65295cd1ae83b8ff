using Demo.Data;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;
using Plugin.Tests.Support;
using static Nop.Plugin.CustomerLoyalty.Features.Recommendations.BlockStrategy;

namespace Plugin.Tests.Scenarios;

/// <summary>Shops that are empty, tiny, flooded or have second thoughts.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("D8")]
public class RecommendationFaultTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

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

        await Shop.Learns();
        var log = await Shop.With<InteractionReader, int>(async reader => (await reader.ReadAsync()).Build(new() { Cart = 0 }).Events);
        Assert.That(log, Is.Zero);
    }

    [Test]
    [Category("L3")]
    public async Task OneVisitorWithManyViews_DoesNotDecideForTheShop()
    {
        await Shop.SellsTeaAndFishing();
        var flood = await Shop.Guest();
        await flood.Views("Coal");
        var row = (await Shop.Journal()).Last();
        for (var number = 0; number < 600; number++)
            await Shop.Insert(new LoyaltyFact { FactKey = $"flood:{number}", KindId = row.KindId, StoreId = 1, VisitorId = row.VisitorId, IsGuest = true, ProductId = row.ProductId, OccurredOnUtc = row.OccurredOnUtc, RecordedOnUtc = row.RecordedOnUtc });
        await Shop.Learns();

        Assert.That((await (await Shop.Guest()).Sees(Trending)).First(), Is.Not.EqualTo("Coal"));
    }

    [Test]
    public async Task AnEmptyShop_TrainsNothing_AndShowsNothing()
    {
        await Shop.Learns();

        Assert.That(Shop.Get<RecommenderShelf>().Model, Is.Null);
        Assert.That(await (await Shop.Guest()).IsShown([ForYou, BoughtTogether, Trending, BestSellers, NewProducts]), Is.Null);
        Assert.That(await Shop.Log(), Is.Empty);
    }

    [Test]
    public async Task OneProductAndOneCustomer_AreNoTrouble()
    {
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Tea");
        await Shop.Learns();

        Assert.That(await ann.IsShown([ForYou, BoughtTogether, BecauseYouViewed, Trending]), Is.Null);
        Assert.That(await (await Shop.Guest()).Sees(Trending), Is.EqualTo(new[] { "Tea" }));
    }

    [Test]
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
        await shop.SellsTeaAndFishing();
        var ann = await shop.Customer("Ann");
        await ann.PutsInCart("Tea");
        var before = (journal.Queries, cart.Queries);

        await ann.IsShown([ForYou]);

        Assert.That((journal.Queries - before.Item1, cart.Queries - before.Item2), Is.EqualTo((1, 1)));
    }
}
