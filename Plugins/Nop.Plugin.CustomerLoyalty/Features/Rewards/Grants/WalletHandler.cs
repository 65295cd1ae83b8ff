using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Customers;
using Nop.Services.Localization;
using Nop.Services.Orders;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>
/// Puts lines into nopCommerce's history, which has no key: each entry ends with a mark, and a line of which it is not known whether
/// its entry is there is looked for by it. No end date is handed over: nopCommerce would let points expire that have settled a debt.
/// </summary>
public class WalletHandler(IRewardPointService points, ICustomerService customers, IStoreService stores, ILanguageService languages, WalletStore wallet, PointTexts texts)
{
    /// <summary>The number of the entry; 0 when the customer is gone.</summary>
    public async Task<int> PostAsync(LoyaltyPointLine line, LoyaltyGrant grant, bool mayBeThere)
    {
        if (await customers.GetCustomerByIdAsync(line.CustomerId) is not { Deleted: false } customer)
            return 0;
        var mark = PointMark.Of(line.Id);
        if (mayBeThere && await wallet.FindAsync(line.CustomerId, mark) is > 0 and var there)
            return there;
        var store = await StoreOfAsync(line.StoreId, customer);
        var text = await texts.OfAsync(grant, line.Kind, line.Reason, (await languages.SpokenAsync(store, customer.LanguageId))?.Id ?? 0);
        return await points.AddRewardPointsHistoryEntryAsync(customer, line.Points, store.Id, $"{text} {mark}");
    }

    /// <summary>nopCommerce's own running total, which its checkout goes by.</summary>
    public Task<int> CoreBalanceAsync(int customerId, int storeId) => points.GetRewardPointsBalanceAsync(customerId, storeId);

    /// <summary>nopCommerce takes no points without a store: where the customer registered, or else the shop's first.</summary>
    private async Task<Store> StoreOfAsync(int storeId, Customer customer)
    {
        var all = await stores.GetAllStoresAsync();
        return all.FirstOrDefault(store => store.Id == storeId) ?? all.FirstOrDefault(store => store.Id == customer.RegisteredInStoreId) ?? all[0];
    }
}
