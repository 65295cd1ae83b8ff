using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;

public class BeaconTokens(ISettingService settings, CaptureGate gate, TimeProvider clock)
{
    /// <summary>The store's settings; opens this node's gate when that has not happened yet.</summary>
    public async Task<CustomerLoyaltySettings> SettingsAsync(int storeId)
    {
        if (gate.Key.Length == 0)
            gate.Set(await settings.LoadSettingAsync<CustomerLoyaltySettings>());
        return await settings.LoadSettingAsync<CustomerLoyaltySettings>(storeId);
    }

    /// <summary>A token for one page, or an empty text for nobody.</summary>
    public string Issue(Guid visitorId, int customerId, int storeId) => visitorId == Guid.Empty || gate.Key.Length == 0
        ? string.Empty
        : new PageToken(visitorId, Guid.NewGuid(), customerId, storeId, clock.GetUtcNow()).Seal(gate.Key);
}
