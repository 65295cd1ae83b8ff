using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts.Days;

/// <summary>Talks with customers.</summary>
public class ContactDays(ContactService contacts) : IDailySource
{
    public IReadOnlyCollection<DailyMetric> Metrics => [DailyMetric.Contacts];

    public async Task<IReadOnlyList<DailyFigure>> CountAsync(DailySpan span) =>
        [new DailyFigure(DailyMetric.Contacts, 0, await contacts.CountAsync(new ContactQuery { StoreId = span.StoreId, FromUtc = span.FromUtc, ToUtc = span.BeforeUtc }), 0)];
}
