using Nop.Core;
using Nop.Services.Configuration;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup;

/// <summary>Lets nobody lose the collected data by accident.</summary>
public class UninstallGuard(ISettingService settings, ILocalizationService localization)
{
    /// <exception cref="NopException">Nobody has decided yet whether the data shall be kept; the message says where to do it.</exception>
    public async Task AssertDecidedAsync()
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        if (current.IsInstalled && current.UninstallChoice == UninstallChoice.Undecided)
            throw new NopException(await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Uninstall.DecideFirst"));
    }
}
