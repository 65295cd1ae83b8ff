using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements;

/// <summary>Months by the shop's calendar.</summary>
public class ShopMonths(IDateTimeHelper time, TimeProvider clock)
{
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The first day of the month.</summary>
    public DateOnly Of(DateTime utc) => LocalTime.DayOf(utc, time.DefaultStoreTimeZone) is var day ? new DateOnly(day.Year, day.Month, 1) : default;

    /// <summary>The current month and those before it, the oldest first, with the moments at which each begins and ends.</summary>
    public IReadOnlyList<(DateOnly Month, DateTime FromUtc, DateTime BeforeUtc)> Last(int months)
    {
        var current = Of(Now);
        return [.. Enumerable.Range(0, months).Select(place => current.AddMonths(place - months + 1)).Select(month => (month, StartOf(month), StartOf(month.AddMonths(1))))];
    }

    private DateTime StartOf(DateOnly month) => LocalTime.ToUtc(month, 0, time.DefaultStoreTimeZone);
}
