using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Configuration;
using Nop.Services.Localization;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;

/// <summary>In whose name, in which language and for what a customer is asked.</summary>
public class AskContext(IStoreService stores, IStoreContext storeContext, ILanguageService languages, IWorkContext workContext, ISettingService settings)
{
    /// <summary>Where he registered; the store of this request when that is gone.</summary>
    public async Task<Store> StoreOfAsync(Customer customer) =>
        (await stores.GetAllStoresAsync()).FirstOrDefault(store => store.Id == customer.RegisteredInStoreId) ?? await storeContext.GetCurrentStoreAsync();

    /// <summary>His own language when the store has it, otherwise the store's first.</summary>
    public async Task<int> LanguageOfAsync(Customer customer, Store store) => (await languages.SpokenAsync(store, customer.LanguageId))?.Id ?? 0;

    /// <summary>None when the shop has no reward points.</summary>
    public async Task<int> PointsAsync(CustomerLoyaltySettings current) =>
        (await settings.LoadSettingAsync<RewardPointsSettings>()).Enabled ? Math.Max(0, current.AskPoints) : 0;

    public async Task<int> AskerAsync() => (await workContext.GetCurrentCustomerAsync()).Id;

    public string UrlOf(Store store, DataFormToken token, CustomerLoyaltySettings current) =>
        $"{StoreAddress.BaseOf(store)}{CustomerLoyaltyDefaults.DataFormPath[1..]}/{token.Seal(Convert.FromBase64String(current.SigningKey))}";
}
