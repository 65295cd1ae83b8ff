using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Stores;
using Nop.Services.Helpers;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages.Web;

/// <summary>Store, calendar and what the page may tell.</summary>
public class EarnContext(IStoreContext stores, IPermissionService permissions, IDateTimeHelper time)
{
    /// <summary>Who is shown no prices is not told them in points.</summary>
    public Task<bool> MaySeePricesAsync(Customer customer) => permissions.AuthorizeAsync(StandardPermission.PublicStore.DISPLAY_PRICES, customer);

    public Task<Store> StoreAsync() => stores.GetCurrentStoreAsync();

    public async Task<string> DayAsync(DateTime utc) => (await time.ConvertToUserTimeAsync(utc, DateTimeKind.Utc)).ToString("d");
}
