using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.BestSellers;
using Nop.Plugin.CustomerLoyalty.Platform.Models;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Recommendations;

public class BestSellerStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    [Test]
    public async Task TheNewestCompletedRun_IsCurrent_InItsOrder()
    {
        Assert.That(await Current(), Is.Null);
        await Publish((1, [3, 1, 2]), (2, [9]));
        await Publish((1, [5, 4]));
        await Shop.Insert(new LoyaltyModelRun { Name = "best-sellers", StartedOnUtc = Today });

        var lists = await Shop.With<BestSellerStore, Dictionary<int, int[]>>(async store => await store.ReadAsync((await store.CurrentAsync())!.Id));
        Assert.That(lists, Is.EqualTo(new Dictionary<int, int[]> { [1] = [5, 4] }));
    }

    [Test]
    public async Task OlderRuns_Go_ButForTheOneBefore()
    {
        for (var run = 0; run < 4; run++)
            await Publish((1, [run + 1, run + 2]));

        Assert.That(await Shop.Rows<LoyaltyModelRun>(), Has.Count.EqualTo(2));
        Assert.That(await Shop.Rows<LoyaltyBestSeller>(), Has.Count.EqualTo(4));
        Assert.That((await Current())!.Rows, Is.EqualTo(2));
    }

    [Test]
    public async Task OtherModels_AreLeftAlone()
    {
        await Shop.Insert(new LoyaltyModelRun { Name = "affinity", StartedOnUtc = Today, CompletedOnUtc = Today });
        for (var run = 0; run < 3; run++)
            await Publish((1, [1]));

        Assert.That((await Shop.Rows<LoyaltyModelRun>()).Select(run => run.Name), Has.Exactly(1).EqualTo("affinity"));
    }

    private Task<LoyaltyModelRun?> Current() => Shop.With<BestSellerStore, LoyaltyModelRun?>(store => store.CurrentAsync());

    private Task Publish(params (int Store, int[] Products)[] lists) => Shop.With<BestSellerStore>(store => store.PublishAsync(
        lists.ToDictionary(list => list.Store, list => (IReadOnlyList<ProductSales>)[.. list.Products.Select(id => new ProductSales(id, 1, 1))])));
}
