using Nop.Core.Domain.Stores;
using Nop.Services.Configuration;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>Stores and their settings, as mails need them.</summary>
public class ShopOfMails(IStoreService stores, ISettingService settings, TimeProvider clock)
{
    public DateTime Today => clock.GetUtcNow().UtcDateTime.Date;

    public async Task<Store?> StoreAsync(int id) => id > 0 ? await stores.GetStoreByIdAsync(id) : null;

    public Task<CustomerLoyaltySettings> SettingsAsync(int storeId) => settings.LoadSettingAsync<CustomerLoyaltySettings>(storeId);
}
