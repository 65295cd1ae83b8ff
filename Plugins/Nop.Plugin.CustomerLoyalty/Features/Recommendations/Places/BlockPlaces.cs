using Nop.Core;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

/// <summary>The places of the current store.</summary>
public class BlockPlaces(BlockPlaceStore store, BlockPlaceShelf shelf, IStoreContext storeContext, ISettingService settings)
{
    /// <summary>Places in a zone of a page, in their order; none while the plugin is not installed.</summary>
    public async Task<IReadOnlyList<LoyaltyBlockPlace>> InAsync(string zone, BlockPage page)
    {
        var storeId = (await storeContext.GetCurrentStoreAsync()).Id;
        if (!(await settings.LoadSettingAsync<CustomerLoyaltySettings>(storeId)).IsInstalled)
            return [];
        return [.. (await shelf.InAsync(zone, storeId, store)).Where(place => place.Page == page)];
    }

    /// <summary>Whether the shop shows any block at all.</summary>
    public async Task<bool> AnyAsync() => (await store.ListAsync()).Any(place => place.Enabled);
}
