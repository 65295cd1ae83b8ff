using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Surveys;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Running;

/// <summary>Finds the best hour of customers.</summary>
public class CampaignHours(CampaignHourStore store, IDateTimeHelper times, TimeProvider clock)
{
    private const int Days = 180;

    private double[]? _shop;

    public async Task<IReadOnlyDictionary<int, int>> OfAsync(IReadOnlyCollection<SurveyedCustomer> customers, QuietHours quiet)
    {
        var since = clock.GetUtcNow().UtcDateTime.AddDays(-Days);
        _shop ??= await store.OfShopAsync(times.DefaultStoreTimeZone, since);
        var own = await store.OfAsync(customers.ToDictionary(customer => customer.CustomerId, customer => customer.Facts.TimeZone), since);
        return customers.ToDictionary(customer => customer.CustomerId, customer => BestHour.Of(own.GetValueOrDefault(customer.CustomerId) ?? [], _shop, quiet));
    }
}
