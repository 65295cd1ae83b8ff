using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

/// <summary>The one setting that stays behind when a shop uninstalls and keeps its data.</summary>
public class KeptDataMarker(ISettingService settings)
{
    public bool IsSet => settings.LoadSetting<LoyaltyKeptDataSettings>().Kept;

    public Task SetAsync() => settings.SaveSettingAsync(new LoyaltyKeptDataSettings { Kept = true });

    public Task RemoveAsync() => settings.DeleteSettingAsync<LoyaltyKeptDataSettings>();
}
