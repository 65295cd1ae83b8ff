using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core;
using Nop.Core.Domain.Gdpr;
using Nop.Services.Configuration;
using Nop.Services.Gdpr;
using Nop.Services.Localization;
using Nop.Web.Areas.Admin.Infrastructure.Mapper.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup.Web;

public class ConfigurationModelFactory(
    ISettingService settingService,
    IStoreContext storeContext,
    IGdprService gdpr,
    ILocalizationService localization)
{
    public async Task<ConfigurationModel> PrepareAsync()
    {
        var storeId = await storeContext.GetActiveStoreScopeConfigurationAsync();
        var settings = await settingService.LoadSettingAsync<CustomerLoyaltySettings>(storeId);
        var model = settings.ToSettingsModel<ConfigurationModel>();
        model.ActiveStoreScopeConfiguration = storeId;
        if (storeId > 0)
        {
            model.BrowsingEnabled_OverrideForStore = await settingService.SettingExistsAsync(settings, x => x.BrowsingEnabled, storeId);
            model.OnlyWithConsent_OverrideForStore = await settingService.SettingExistsAsync(settings, x => x.OnlyWithConsent, storeId);
            model.ConsentId_OverrideForStore = await settingService.SettingExistsAsync(settings, x => x.ConsentId, storeId);
            model.HonourDoNotTrack_OverrideForStore = await settingService.SettingExistsAsync(settings, x => x.HonourDoNotTrack, storeId);
        }

        await AddChoicesAsync(model);
        return model;
    }

    /// <summary>The lists to choose from; also needed when a form that was refused is shown again.</summary>
    public async Task AddChoicesAsync(ConfigurationModel model)
    {
        model.AvailableConsents.Add(new SelectListItem(await TextAsync("Settings.ConsentId.None"), "0"));
        foreach (var consent in await gdpr.GetAllConsentsAsync())
            model.AvailableConsents.Add(new SelectListItem(
                await localization.GetLocalizedAsync<GdprConsent, string>(consent, entity => entity.Message), consent.Id.ToString()));

        foreach (var choice in Enum.GetValues<UninstallChoice>())
            model.AvailableUninstallChoices.Add(new SelectListItem(await localization.GetLocalizedEnumAsync(choice), ((int)choice).ToString()));
    }

    private Task<string> TextAsync(string key) => localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{key}");
}
