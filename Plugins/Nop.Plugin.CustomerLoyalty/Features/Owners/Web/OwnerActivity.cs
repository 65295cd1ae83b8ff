using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Services.Customers;
using Nop.Services.Logging;

namespace Nop.Plugin.CustomerLoyalty.Features.Owners.Web;

/// <summary>Entries in nopCommerce's activity log.</summary>
public class OwnerActivity(ICustomerActivityService activities, ICustomerService customers, OwnerTexts texts)
{
    public async Task GivenAsync(int customerId, string toName) => await activities.InsertActivityAsync(
        ActivityTypeStore.CustomersHandedOver, await texts.FillAsync("Activity.CustomerGiven", customerId, toName), await customers.GetCustomerByIdAsync(customerId));

    public async Task AllGivenAsync(string fromName, string toName, int count) =>
        await activities.InsertActivityAsync(ActivityTypeStore.CustomersHandedOver, await texts.FillAsync("Activity.CustomersGiven", count, fromName, toName));
}
