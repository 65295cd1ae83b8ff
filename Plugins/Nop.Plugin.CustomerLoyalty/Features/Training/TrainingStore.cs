using Nop.Core;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Training;

public class TrainingStore(IRepository<LoyaltyTraining> rows)
{
    public Task<LoyaltyTraining?> FindAsync(int customerId, string item) =>
        rows.Table.Where(row => row.CustomerId == customerId && row.Item == item).OrderBy(row => row.Id).FirstOrDefaultAsync()!;

    /// <summary>The row of that person and item, added when there is none.</summary>
    public async Task<LoyaltyTraining> GetOrAddAsync(int customerId, string item, DateTime nowUtc)
    {
        var row = new LoyaltyTraining { CustomerId = customerId, Item = item, StartedOnUtc = nowUtc };
        return await rows.TryAddAsync(row, there => there.CustomerId == customerId && there.Item == item) ? row : (await FindAsync(customerId, item))!;
    }

    public Task UpdateAsync(LoyaltyTraining row) => rows.UpdateAsync(row, false);

    public async Task<IReadOnlyList<LoyaltyTraining>> OfAsync(int customerId) =>
        [.. await rows.Table.Where(row => row.CustomerId == customerId).OrderBy(row => row.Id).ToListAsync()];

    /// <summary>The latest first.</summary>
    /// <param name="customerId">0 for everybody.</param>
    public Task<IPagedList<LoyaltyTraining>> ListAsync(int customerId, bool onlyFinished, int pageIndex, int pageSize)
    {
        var query = rows.Table;
        if (customerId > 0)
            query = query.Where(row => row.CustomerId == customerId);
        if (onlyFinished)
            query = query.Where(row => row.FinishedOnUtc != null);
        return query.OrderByDescending(row => row.Id).ToPagedListAsync(pageIndex, pageSize);
    }

    public async Task<IReadOnlyList<int>> PeopleAsync() => [.. await rows.Table.Select(row => row.CustomerId).Distinct().ToListAsync()];

    public Task<bool> AnyFinishedAsync() => rows.Table.AnyAsync(row => row.FinishedOnUtc != null);

    public Task EraseAsync(int customerId) => rows.DeleteAsync(row => row.CustomerId == customerId);
}
