using System.Security.Cryptography;
using Nop.Core;
using Nop.Core.Domain.Cms;
using Nop.Plugin.CustomerLoyalty.Platform.Data;
using Nop.Services.Configuration;
using Nop.Services.Localization;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup;

/// <summary>What installing adds and uninstalling takes away, the tables excepted. Each step can be repeated.</summary>
public class PluginInstaller(
    ISettingService settings,
    LocaleInstaller locales,
    TaskInstaller tasks,
    ActivityTypeStore activityTypes,
    KeptDataMarker keptData,
    IPermissionService permissions,
    ILocalizationService localization)
{
    public async Task InstallAsync()
    {
        // nopCommerce names a permission that it adds in English in every language: our texts must come after.
        await permissions.InsertPermissionsAsync();
        await locales.InstallAsync();
        await activityTypes.InstallAsync();
        await SetWidgetAsync(true);
        await tasks.InstallAsync();
        await keptData.RemoveAsync();

        // Last: from now on consumers and pages work.
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        if (!current.IsInstalled)
            current.SigningKey = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        current.UninstallChoiceId = (int)UninstallChoice.Undecided;
        await settings.SaveSettingAsync(current);
    }

    /// <summary>New texts and tasks are added; texts that the shop has changed stay.</summary>
    public async Task UpdateAsync()
    {
        await locales.AddMissingAsync();
        await activityTypes.InstallAsync();
        await tasks.InstallAsync();
        await settings.SaveSettingAsync(await settings.LoadSettingAsync<CustomerLoyaltySettings>());
    }

    /// <exception cref="NopException">Nobody has decided yet whether the data shall be kept; the message says where to do it.</exception>
    public async Task AssertUninstallDecidedAsync()
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        if (current.IsInstalled && current.UninstallChoice == UninstallChoice.Undecided)
            throw new NopException(await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Uninstall.DecideFirst"));
    }

    public async Task UninstallAsync()
    {
        var choice = (await settings.LoadSettingAsync<CustomerLoyaltySettings>()).UninstallChoice;

        // First: without the settings, tasks and consumers that run at this moment end by themselves.
        await settings.DeleteSettingAsync<CustomerLoyaltySettings>();
        if (choice == UninstallChoice.KeepData)
            await keptData.SetAsync();

        await tasks.UninstallAsync();
        await SetWidgetAsync(false);
        foreach (var permission in LoyaltyPermissions.All)
            await permissions.DeletePermissionAsync(permission);
        await activityTypes.UninstallAsync();
        await locales.UninstallAsync();
    }

    private async Task SetWidgetAsync(bool active)
    {
        var widgets = await settings.LoadSettingAsync<WidgetSettings>();
        widgets.ActiveWidgetSystemNames.RemoveAll(name => name == CustomerLoyaltyDefaults.SystemName);
        if (active)
            widgets.ActiveWidgetSystemNames.Add(CustomerLoyaltyDefaults.SystemName);
        await settings.SaveSettingAsync(widgets);
    }
}
