using Nop.Core;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Fund;

/// <summary>Lines of funds. Fund and number are unique: of two who write the same number one is second.</summary>
public class CareLineStore(IRepository<LoyaltyCareLine> lines)
{
    private const int CarriedIn = (int)FundLineKind.CarriedIn;
    private const int CarriedOut = (int)FundLineKind.CarriedOut;
    private const int AtOnce = 1_000;

    /// <summary>The fund as it is. The last line is read first: what comes in while the rest is read takes the next number, and what is decided on it is refused.</summary>
    public async Task<FundBook> ReadAsync(int fundId, CareScope scope)
    {
        var last = await LastAsync(fundId);
        var plans = await PlansAsync(scope.Plans);
        var customers = new Dictionary<int, decimal>();
        foreach (var ids in scope.Customers.Distinct().Chunk(AtOnce))
            foreach (var sum in await lines.Table.Where(line => line.FundId == fundId && line.TaskId > 0 && ids.Contains(line.CustomerId))
                .GroupBy(line => line.CustomerId).Select(customer => new { customer.Key, Reserved = customer.Sum(line => line.Reserved), Spent = customer.Sum(line => line.Spent) }).ToListAsync())
                customers[sum.Key] = sum.Reserved + sum.Spent;
        var items = (await OfTasksAsync(scope.Tasks)).ToDictionary(task => task.Key, task => CareItem.Of(task.Select(line => line.Line)));
        var pieces = scope.Gifts.Count == 0 ? [] : await PiecesAsync([.. scope.Gifts.Distinct()]);
        var carried = scope.Carried ? (await CarriedAsync(fundId, CarriedIn)).Select(line => (line.FromFundId, line.FromNumber)) : [];
        return FundBook.At(last?.Number ?? 0, last?.FundTotals ?? default, plans, customers, items, pieces, carried);
    }

    /// <summary>Null for an empty fund.</summary>
    public async Task<LoyaltyCareLine?> LastAsync(int fundId) => await lines.Table.Where(line => line.FundId == fundId).OrderByDescending(line => line.Number).FirstOrDefaultAsync();

    /// <summary>The last line that was written before that moment.</summary>
    public async Task<LoyaltyCareLine?> LastBeforeAsync(int fundId, DateTime utc) =>
        await lines.Table.Where(line => line.FundId == fundId && line.OnUtc < utc).OrderByDescending(line => line.OnUtc).ThenByDescending(line => line.Number).FirstOrDefaultAsync();

    public async Task<Dictionary<int, FundTotals>> PlansAsync(IReadOnlyCollection<int> planIds)
    {
        var found = new Dictionary<int, FundTotals>();
        foreach (var planId in planIds.Distinct())
            if (await lines.Table.Where(line => line.PlanId == planId).OrderByDescending(line => line.Number).FirstOrDefaultAsync() is { } line)
                found[planId] = line.PlanTotals;
        return found;
    }

    public async Task<ILookup<int, LoyaltyCareLine>> OfTasksAsync(IReadOnlyCollection<int> taskIds)
    {
        var found = new List<LoyaltyCareLine>();
        foreach (var ids in taskIds.Distinct().Chunk(AtOnce))
            found.AddRange(await lines.Table.Where(line => ids.Contains(line.TaskId)).ToListAsync());
        return found.ToLookup(line => line.TaskId);
    }

    /// <summary>What went out of a fund to the next year.</summary>
    public Task<IList<LoyaltyCareLine>> CarriedOutAsync(int fundId) => CarriedAsync(fundId, CarriedOut);

    /// <summary>Pieces taken, by gift.</summary>
    public async Task<Dictionary<int, int>> PiecesAsync(int[] giftIds)
    {
        var taken = (await lines.Table.Where(line => giftIds.Contains(line.GiftId)).GroupBy(line => line.GiftId).Select(gift => new { gift.Key, Count = gift.Count() }).ToListAsync())
            .ToDictionary(gift => gift.Key, gift => gift.Count);
        foreach (var back in await lines.Table.Where(line => giftIds.Contains(line.BackGiftId)).GroupBy(line => line.BackGiftId).Select(gift => new { gift.Key, Count = gift.Count() }).ToListAsync())
            taken[back.Key] = taken.GetValueOrDefault(back.Key) - back.Count;
        return taken;
    }

    /// <summary>Writes them one after the other and stops at the first number that somebody else took: what was decided after it does not hold.</summary>
    /// <returns>How many are in.</returns>
    public async Task<int> AppendAsync(IReadOnlyList<LoyaltyCareLine> batch)
    {
        if (batch.Count == 0 || (batch.Count > 1 && await lines.TryInsertAllAsync([.. batch])))
            return batch.Count;
        for (var written = 0; written < batch.Count; written++)
        {
            var (fundId, number) = (batch[written].FundId, batch[written].Number);
            if (!await lines.TryInsertAsync(batch[written], line => line.FundId == fundId && line.Number == number, 3))
                return written;
        }

        return batch.Count;
    }

    /// <summary>Tasks about which something was written above that row, with the number of their last line.</summary>
    public async Task<IList<(int TaskId, int Number)>> ChangedTasksAsync(int aboveId, int upToId) =>
        [.. (await lines.Table.Where(line => line.Id > aboveId && line.Id <= upToId && line.TaskId > 0).GroupBy(line => line.TaskId)
            .Select(task => new { task.Key, Number = task.Max(line => line.Number) }).ToListAsync()).Select(task => (task.Key, task.Number))];

    /// <summary>0 when there are none.</summary>
    public async Task<int> LastIdAsync() => await lines.Table.OrderByDescending(line => line.Id).Select(line => line.Id).FirstOrDefaultAsync();

    /// <summary>The latest first.</summary>
    public Task<IPagedList<LoyaltyCareLine>> PageAsync(CareLineQuery query, int pageIndex, int pageSize)
    {
        var (fundId, planId, kindId, customerId, only) = query;
        var found = lines.Table.Where(line => line.FundId == fundId);
        if (planId > 0)
            found = found.Where(line => line.PlanId == planId);
        if (kindId > 0)
            found = found.Where(line => line.KindId == kindId);
        if (customerId > 0)
            found = found.Where(line => line.CustomerId == customerId);
        if (only is not null)
            found = found.Where(line => line.CustomerId == 0 || only.Contains(line.CustomerId));
        return found.OrderByDescending(line => line.Number).ToPagedListAsync(pageIndex, pageSize);
    }

    public async Task<IList<LoyaltyCareLine>> OfCustomerAsync(int customerId) => await lines.Table.Where(line => line.CustomerId == customerId).OrderBy(line => line.Id).ToListAsync();

    /// <summary>The money stays, the person goes.</summary>
    public async Task ForgetAsync(int customerId)
    {
        var his = await OfCustomerAsync(customerId);
        foreach (var line in his)
            line.CustomerId = 0;
        if (his.Count > 0)
            await lines.UpdateAsync(his, false);
    }

    private async Task<IList<LoyaltyCareLine>> CarriedAsync(int fundId, int kindId) =>
        await lines.Table.Where(line => line.FundId == fundId && line.KindId == kindId).OrderBy(line => line.Number).ToListAsync();
}
