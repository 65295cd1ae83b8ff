using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;

public class BeaconTokens(ISettingService settings, CaptureGate gate, LiveViews live, TimeProvider clock)
{
    /// <summary>The store's settings; opens this node's gate when that has not happened yet.</summary>
    public async Task<CustomerLoyaltySettings> SettingsAsync(int storeId)
    {
        if (gate.Key.Length == 0)
            gate.Set(await settings.LoadSettingAsync<CustomerLoyaltySettings>());
        return await settings.LoadSettingAsync<CustomerLoyaltySettings>(storeId);
    }

    /// <summary>A token for one page, or an empty text for nobody. The shopper's next block knows of the page before its script has reported.</summary>
    /// <param name="productId">The product that the page is about; 0 for none.</param>
    public string Issue(Guid visitorId, int customerId, int storeId, int productId = 0)
    {
        if (visitorId == Guid.Empty || gate.Key.Length == 0)
            return string.Empty;
        var now = clock.GetUtcNow();
        if (productId > 0)
            live.Add(visitorId, storeId, productId, now.UtcDateTime);
        return new PageToken(visitorId, Guid.NewGuid(), customerId, storeId, now).Seal(gate.Key);
    }
}
