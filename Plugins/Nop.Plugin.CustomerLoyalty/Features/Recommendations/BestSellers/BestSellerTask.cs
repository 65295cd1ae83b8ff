using Nop.Plugin.CustomerLoyalty.Engine.Recommendations;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.ScheduleTasks;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.BestSellers;

/// <summary>Makes the list of best sellers of each store anew, once an hour.</summary>
public class BestSellerTask(SliceRunner runner, SalesStore sales, BestSellerStore published, IStoreService stores, TimeProvider clock) : IScheduleTask
{
    public const string RunName = "best-sellers";

    private const int Deep = 200;
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    public Task ExecuteAsync() => runner.RunAsync(RunName, async settings =>
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var age = now - (await published.CurrentAsync())?.CompletedOnUtc;
        if (age >= TimeSpan.Zero && age < Every)
            return 0;

        var lists = new Dictionary<int, IReadOnlyList<ProductSales>>();
        foreach (var store in await stores.GetAllStoresAsync())
            if (await RankAsync(store.Id, Math.Max(1, settings.BestSellerDays)) is { Count: > 0 } list)
                lists[store.Id] = list;

        // An empty list never replaces a good one.
        if (lists.Count > 0)
            await published.PublishAsync(lists);
        return lists.Values.Sum(list => list.Count);
    });

    /// <summary>Counted back from the newest sale, so that a shop that was closed for a while still has best sellers.</summary>
    private async Task<IReadOnlyList<ProductSales>> RankAsync(int storeId, int days)
    {
        if (await sales.LastSaleAsync(storeId) is not { } last)
            return [];
        var since = last.AddDays(-days);
        return BestSellerRanking.Rank(await sales.SoldAsync(storeId, since), await sales.UndoneAsync(storeId, since), Deep);
    }
}
