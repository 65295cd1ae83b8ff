using Nop.Core;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages.Web;

/// <summary>Store and calendar of the page.</summary>
public class EarnContext(IStoreContext stores, IDateTimeHelper time)
{
    public async Task<int> StoreAsync() => (await stores.GetCurrentStoreAsync()).Id;

    public async Task<string> DayAsync(DateTime utc) => (await time.ConvertToUserTimeAsync(utc, DateTimeKind.Utc)).ToString("d");
}
