using Nop.Services.Configuration;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;

/// <summary>Counts a reader's click, if the store records such things and the reader is still a customer.</summary>
public class MailClicks(MailFacts facts, ICustomerService customers, ISettingService settings)
{
    public async Task CountAsync(MailLink link)
    {
        if (link.Strategy == 0 || !(await settings.LoadSettingAsync<CustomerLoyaltySettings>(link.StoreId)).BrowsingEnabled)
            return;
        if (await customers.GetCustomerByIdAsync(link.CustomerId) is { Deleted: false })
            await facts.ClickedAsync(link);
    }
}
