using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations;
using Nop.Plugin.CustomerLoyalty.Platform.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.BestSellers;

public class BestSellerStore(IRepository<LoyaltyModelRun> runs, IRepository<LoyaltyBestSeller> lines, TimeProvider clock)
{
    private const string RunName = "best-sellers";
    private const int KeptRuns = 2;

    /// <summary>Writes the lists and only then makes them current; older runs go, but for the one before.</summary>
    public async Task PublishAsync(IReadOnlyDictionary<int, IReadOnlyList<ProductSales>> byStore)
    {
        var run = new LoyaltyModelRun { Name = RunName, StartedOnUtc = clock.GetUtcNow().UtcDateTime };
        await runs.InsertAsync(run, false);

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

        run.Rows = rows.Count;
        run.CompletedOnUtc = clock.GetUtcNow().UtcDateTime;
        await runs.UpdateAsync(run, false);
        await SweepAsync();
    }

    public async Task<LoyaltyModelRun?> CurrentAsync() => await runs.Table
        .Where(run => run.Name == RunName && run.CompletedOnUtc != null)
        .OrderByDescending(run => run.Id)
        .FirstOrDefaultAsync();

    /// <summary>Product numbers by store, best first.</summary>
    public async Task<Dictionary<int, int[]>> ReadAsync(int runId)
    {
        var rows = await lines.Table.Where(line => line.RunId == runId).ToListAsync();
        return rows.GroupBy(line => line.StoreId)
            .ToDictionary(store => store.Key, store => store.OrderBy(line => line.Rank).Select(line => line.ProductId).ToArray());
    }

    private async Task SweepAsync()
    {
        var kept = await runs.Table.Where(run => run.Name == RunName && run.CompletedOnUtc != null)
            .OrderByDescending(run => run.Id).Take(KeptRuns).Select(run => run.Id).ToListAsync();
        var oldest = kept.Min();
        await lines.DeleteAsync(line => line.RunId < oldest);
        await runs.DeleteAsync(run => run.Name == RunName && run.Id < oldest);
    }
}
