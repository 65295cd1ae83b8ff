using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations;
using Nop.Plugin.CustomerLoyalty.Platform.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.BestSellers;

public class BestSellerStore(ModelRunStore runs, IRepository<LoyaltyBestSeller> lines)
{
    private const string RunName = "best-sellers";

    /// <summary>Writes the lists and only then makes them current; older runs go, but for the one before.</summary>
    public async Task PublishAsync(IReadOnlyDictionary<int, IReadOnlyList<ProductSales>> byStore)
    {
        var run = await runs.StartAsync(RunName);
        var rows = byStore.SelectMany(store => store.Value.Select((sales, rank) => new LoyaltyBestSeller
        {
            RunId = run.Id,
            StoreId = store.Key,
            Rank = rank + 1,
            ProductId = sales.ProductId,
            Orders = sales.Orders
        })).ToList();
        foreach (var row in rows)
            await lines.InsertAsync(row, false);

        await runs.CompleteAsync(run, rows.Count);
        await runs.SweepAsync(RunName, run.Id, runId => lines.DeleteAsync(line => line.RunId == runId));
    }

    public Task<LoyaltyModelRun?> CurrentAsync() => runs.CurrentAsync(RunName);

    /// <summary>Product numbers by store, best first.</summary>
    public async Task<Dictionary<int, int[]>> ReadAsync(int runId)
    {
        var rows = await lines.Table.Where(line => line.RunId == runId).ToListAsync();
        return rows.GroupBy(line => line.StoreId)
            .ToDictionary(store => store.Key, store => store.OrderBy(line => line.Rank).Select(line => line.ProductId).ToArray());
    }
}
