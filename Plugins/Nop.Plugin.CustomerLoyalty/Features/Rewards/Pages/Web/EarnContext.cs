using Nop.Core;
using Nop.Core.Domain.Stores;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages.Web;

/// <summary>Store and calendar of the page.</summary>
public class EarnContext(IStoreContext stores, IDateTimeHelper time)
{
    public Task<Store> StoreAsync() => stores.GetCurrentStoreAsync();

    public async Task<string> DayAsync(DateTime utc) => (await time.ConvertToUserTimeAsync(utc, DateTimeKind.Utc)).ToString("d");
}
