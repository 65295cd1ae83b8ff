using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

/// <summary>Stays behind when a shop uninstalls and keeps its data.</summary>
public class KeptDataMarker(ISettingService settings)
{
    public bool IsSet => settings.LoadSetting<LoyaltyKeptDataSettings>().Kept;

    /// <summary>Empty when nothing was kept.</summary>
    public async Task<string> SigningKeyAsync() => (await settings.LoadSettingAsync<LoyaltyKeptDataSettings>()).SigningKey;

    /// <summary>Set again without a key, the one that is known stays.</summary>
    public async Task SetAsync(string signingKey) =>
        await settings.SaveSettingAsync(new LoyaltyKeptDataSettings { Kept = true, SigningKey = signingKey.Length > 0 ? signingKey : await SigningKeyAsync() });

    public Task RemoveAsync() => settings.DeleteSettingAsync<LoyaltyKeptDataSettings>();
}
