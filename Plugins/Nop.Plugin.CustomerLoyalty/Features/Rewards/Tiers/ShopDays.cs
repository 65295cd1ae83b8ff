using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>Days by the shop's calendar.</summary>
public class ShopDays(IDateTimeHelper time, TimeProvider clock)
{
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Midnight where the shop is, as a moment.</summary>
    public DateTime StartOf(DateOnly day) => LocalTime.ToUtc(day, 0, time.DefaultStoreTimeZone);
}
