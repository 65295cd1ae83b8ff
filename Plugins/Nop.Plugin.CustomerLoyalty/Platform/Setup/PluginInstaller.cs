using System.Security.Cryptography;
using Nop.Core.Domain.Cms;
using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Platform.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Setup.Messages;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup;

/// <summary>What installing adds and uninstalling takes away, the tables excepted. Each step can be repeated.</summary>
public class PluginInstaller(
    ISettingService settings,
    LocaleInstaller locales,
    MessageTemplateInstaller templates,
    TaskInstaller tasks,
    ActivityTypeStore activityTypes,
    KeptDataMarker keptData,
    PermissionInstaller permissions)
{
    public async Task InstallAsync()
    {
        // nopCommerce names a permission that it adds in English in every language: our texts must come after.
        await permissions.AddMissingAsync();
        await locales.InstallAsync();
        await templates.InstallAsync();
        await activityTypes.InstallAsync();
        await SetWidgetAsync(true);
        await tasks.InstallAsync();

        // Last: from now on consumers and pages work.
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        if (!current.IsInstalled)
            current.SigningKey = await keptData.SigningKeyAsync() is { Length: > 0 } kept ? kept : Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        current.UninstallChoiceId = (int)UninstallChoice.Undecided;
        await settings.SaveSettingAsync(current);
        await keptData.RemoveAsync();
    }

    /// <summary>New texts, mails and tasks are added; what the shop has changed stays.</summary>
    public async Task UpdateAsync()
    {
        var added = await permissions.AddMissingAsync();
        await locales.AddMissingAsync();
        await locales.AddAsync([.. added.Select(name => $"Security.Permission.{name}")]);
        await templates.InstallAsync();
        await activityTypes.InstallAsync();
        await tasks.InstallAsync();
        await settings.SaveSettingAsync(await settings.LoadSettingAsync<CustomerLoyaltySettings>());
    }

    public async Task<bool> KeepsDataAsync() => (await settings.LoadSettingAsync<CustomerLoyaltySettings>()).UninstallChoice == UninstallChoice.KeepData;

    public async Task UninstallAsync()
    {
        // First: without the key, tasks and consumers that run at this moment end by themselves.
        if (await KeepsDataAsync())
        {
            await KeepAsync();
        }
        else
        {
            await settings.DeleteSettingAsync<CustomerLoyaltySettings>();
            await settings.DeleteSettingAsync<CaseSettings>();
            await templates.UninstallAsync();
        }

        await tasks.UninstallAsync();
        await SetWidgetAsync(false);
        await permissions.UninstallAsync();
        await activityTypes.UninstallAsync();
        await locales.UninstallAsync();
    }

    /// <summary>The key is put away: with it links in mails that are out work again after the next installation, unsubscribing above all.</summary>
    private async Task KeepAsync()
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        await keptData.SetAsync(current.SigningKey);
        current.SigningKey = string.Empty;
        await settings.SaveSettingAsync(current, all => all.SigningKey);
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
