using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Services.Customers;
using Nop.Services.Orders;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;

/// <summary>Gifts are paid from nopCommerce's reward points; the key stands in the history, so that it is found again.</summary>
public class GiftPoints(IRewardPointService points, ICustomerService customers, GiftPointStore history, LeaseStore leases) : IGiftPoints
{
    private static readonly TimeSpan Duration = TimeSpan.FromMinutes(1);

    public Task<int> BalanceAsync(int customerId, int storeId) => points.GetRewardPointsBalanceAsync(customerId, storeId);

    public async Task<bool> SpendAsync(string key, int customerId, int storeId, int cost, string note)
    {
        await using var held = await leases.TryAcquireAsync($"gift-points:{customerId}", Duration);
        if (held is null)
            return false;
        if (await history.FindAsync(key) is not null)
            return true;
        if (await BalanceAsync(customerId, storeId) < cost || await customers.GetCustomerByIdAsync(customerId) is not { } customer)
            return false;
        await points.AddRewardPointsHistoryEntryAsync(customer, -cost, storeId, GiftPointStore.MessageOf(key, note));
        return true;
    }

    public async Task GiveBackAsync(string key)
    {
        if (await history.FindAsync(key) is { } spent && await history.FindAsync($"{key}:back") is null && await customers.GetCustomerByIdAsync(spent.CustomerId) is { } customer)
            await points.AddRewardPointsHistoryEntryAsync(customer, -spent.Points, spent.StoreId, GiftPointStore.MessageOf($"{key}:back", string.Empty));
    }
}
