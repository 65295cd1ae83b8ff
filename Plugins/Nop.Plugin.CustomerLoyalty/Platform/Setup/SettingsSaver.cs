using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Platform.Setup.Web;
using Nop.Services.Configuration;
using Nop.Web.Areas.Admin.Infrastructure.Mapper.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup;

/// <summary>Saves typed settings for all stores or for one; what no store may decide alone is saved for all only.</summary>
public class SettingsSaver(ISettingService settingService, CaptureGate gate)
{
    public async Task SaveAsync(ConfigurationModel model, int storeId)
    {
        var settings = model.ToSettings(await settingService.LoadSettingAsync<CustomerLoyaltySettings>(storeId));

        await settingService.SaveSettingOverridablePerStoreAsync(settings, x => x.BrowsingEnabled, model.BrowsingEnabled_OverrideForStore, storeId, false);
        await settingService.SaveSettingOverridablePerStoreAsync(settings, x => x.OnlyWithConsent, model.OnlyWithConsent_OverrideForStore, storeId, false);
        await settingService.SaveSettingOverridablePerStoreAsync(settings, x => x.ConsentId, model.ConsentId_OverrideForStore, storeId, false);
        await settingService.SaveSettingOverridablePerStoreAsync(settings, x => x.HonourDoNotTrack, model.HonourDoNotTrack_OverrideForStore, storeId, false);

        if (storeId == 0)
        {
            await settingService.SaveSettingAsync(settings, x => x.BestSellerDays, 0, false);
            await settingService.SaveSettingAsync(settings, x => x.MostOpenActions, 0, false);
            await settingService.SaveSettingAsync(settings, x => x.NextActionControlPercent, 0, false);
            await settingService.SaveSettingAsync(settings, x => x.OrderRetentionDays, 0, false);
            await settingService.SaveSettingAsync(settings, x => x.CartRetentionDays, 0, false);
            await settingService.SaveSettingAsync(settings, x => x.BrowseRetentionDays, 0, false);
            await settingService.SaveSettingAsync(settings, x => x.BlockRetentionDays, 0, false);
            await settingService.SaveSettingAsync(settings, x => x.EmailRetentionDays, 0, false);
            await settingService.SaveSettingAsync(settings, x => x.AccountRetentionDays, 0, false);
            await settingService.SaveSettingAsync(settings, x => x.ServiceRetentionDays, 0, false);
            await settingService.SaveSettingAsync(settings, x => x.BatchesPerMinutePerVisitor, 0, false);
            await settingService.SaveSettingAsync(settings, x => x.BatchesPerMinutePerAddress, 0, false);
            await settingService.SaveSettingAsync(settings, x => x.UninstallChoiceId, 0, false);
        }

        await settingService.ClearCacheAsync();
        gate.Set(await settingService.LoadSettingAsync<CustomerLoyaltySettings>());
    }
}
