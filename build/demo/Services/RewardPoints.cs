using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Services.Configuration;
using Nop.Services.Orders;

namespace Demo.Services;

/// <summary>Reward points as a running total on the newest entry, of one store or of all.</summary>
public sealed class RewardPoints(IRepository<RewardPointsHistory> history, ISettingService settings, TimeProvider clock) : IRewardPointService
{
    public async Task<int> GetRewardPointsBalanceAsync(int customerId, int storeId) =>
        (await (await OfAsync(customerId, storeId)).OrderByDescending(entry => entry.CreatedOnUtc).ThenByDescending(entry => entry.Id).FirstOrDefaultAsync())?.PointsBalance ?? 0;

    public async Task<int> AddRewardPointsHistoryEntryAsync(Customer customer, int points, int storeId, string message = "", Order? usedWithOrder = null, decimal usedAmount = 0M,
        DateTime? activatingDate = null, DateTime? endDate = null)
    {
        if (storeId == 0)
            throw new ArgumentException("Points belong to a store.", nameof(storeId));
        var entry = new RewardPointsHistory
        {
            CustomerId = customer.Id,
            StoreId = storeId,
            Points = points,
            PointsBalance = activatingDate is null ? await GetRewardPointsBalanceAsync(customer.Id, storeId) + points : null,
            UsedAmount = usedAmount,
            Message = message,
            CreatedOnUtc = activatingDate ?? clock.GetUtcNow().UtcDateTime,
            EndDateUtc = endDate,
            ValidPoints = points > 0 ? points : null,
            UsedWithOrder = usedWithOrder?.OrderGuid
        };
        await history.InsertAsync(entry);
        return entry.Id;
    }

    private async Task<IQueryable<RewardPointsHistory>> OfAsync(int customerId, int storeId)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var query = history.Table.Where(entry => entry.CustomerId == customerId && entry.CreatedOnUtc <= now);
        return (await settings.LoadSettingAsync<RewardPointsSettings>()).PointsAccumulatedForAllStores ? query : query.Where(entry => entry.StoreId == storeId);
    }
}
