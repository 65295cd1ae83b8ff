using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Privacy;

/// <summary>Forgets a person. Orders stay, as they stay in nopCommerce, with nobody's browsing, words or browser attached.</summary>
public class CustomerErasure(FactErasureStore facts, VisitorStore visitors, LiveViews live, IEnumerable<IPersonalData> kept, ISettingService settings)
{
    public async Task EraseAsync(int customerId)
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        if (!current.IsInstalled || customerId <= 0)
            return;

        var browsers = (await visitors.OfCustomerAsync(customerId)).Select(visitor => visitor.VisitorId).Where(id => id != Guid.Empty).ToArray();
        await facts.EraseAsync(customerId, browsers);
        await visitors.EraseAsync(customerId);
        foreach (var browser in browsers)
            live.Forget(browser);
        foreach (var data in kept)
            await data.EraseAsync(customerId);
    }
}
