using Microsoft.AspNetCore.Http;
using Nop.Core.Domain.Customers;
using Nop.Services.Common;
using Nop.Services.Customers;
using Nop.Services.Gdpr;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;

/// <summary>Whether what this shopper looks at may be written down.</summary>
public class BrowsingConsent(
    ICustomerService customers,
    IGdprService gdpr,
    IGenericAttributeService attributes,
    IUserAgentHelper userAgent,
    CaptureCounters counters)
{
    public async Task<bool> AllowsAsync(CustomerLoyaltySettings settings, Customer customer, int storeId, IHeaderDictionary headers)
    {
        if (!settings.IsInstalled || !settings.BrowsingEnabled || customer.IsSystemAccount || userAgent.IsSearchEngine())
            return false;
        if (settings.HonourDoNotTrack && PrivacySignals.RefusesTracking(headers))
        {
            counters.Add(CaptureCounter.DoNotTrack);
            return false;
        }

        return !settings.OnlyWithConsent || await HasConsentedAsync(settings, customer, storeId);
    }

    /// <summary>A registered customer by the chosen GDPR consent; a guest, who cannot give that, by accepting nopCommerce's cookie notice.</summary>
    private async Task<bool> HasConsentedAsync(CustomerLoyaltySettings settings, Customer customer, int storeId)
    {
        if (await customers.IsRegisteredAsync(customer))
            return settings.ConsentId > 0 && await gdpr.IsConsentAcceptedAsync(settings.ConsentId, customer.Id) == true;
        return await attributes.GetAttributeAsync<bool>(customer, NopCustomerDefaults.EuCookieLawAcceptedAttribute, storeId);
    }
}
