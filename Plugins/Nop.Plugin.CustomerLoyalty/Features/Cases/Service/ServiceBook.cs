using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Service;

/// <summary>Calendars of queues and promises for customers, read once a request.</summary>
public class ServiceBook(ServiceStore service, CaseShelfStore shelf, ITierOf tiers, CustomerBenefits benefits)
{
    private readonly Dictionary<int, BusinessCalendar?> _calendars = [];
    private ServiceLevels? _levels;

    /// <summary>By queue; a queue that is gone has none, one without a calendar works around the clock.</summary>
    public async Task<IReadOnlyDictionary<int, BusinessCalendar>> CalendarsAsync(IEnumerable<int> queueIds)
    {
        var found = new Dictionary<int, BusinessCalendar>();
        foreach (var queueId in queueIds)
            if (await CalendarOfAsync(queueId) is { } calendar)
                found[queueId] = calendar;
        return found;
    }

    /// <summary>Calendars are read anew: somebody may have changed them.</summary>
    public void Forget() => _calendars.Clear();

    private async Task<BusinessCalendar?> CalendarOfAsync(int queueId)
    {
        if (_calendars.TryGetValue(queueId, out var known))
            return known;
        var queue = queueId > 0 ? await shelf.FindQueueAsync(queueId) : null;
        var row = queue is { CalendarId: > 0 } ? await service.FindCalendarAsync(queue.CalendarId) : null;
        return _calendars[queueId] = row is not null ? Of(row) : queue is null ? null : BusinessCalendar.AroundTheClock;
    }

    /// <summary>The customer's tier and how many steps it raises his cases.</summary>
    public async Task<(int TierId, int Steps)> StandingAsync(int customerId, int storeId) =>
        customerId == 0 ? (0, 0) : ((await tiers.FindAsync(customerId, storeId)).TierId, await benefits.PriorityAsync(customerId, storeId));

    public async Task<ServiceTargets> TargetsAsync(CasePriority priority, int tierId, int steps)
    {
        _levels ??= new ServiceLevels((await service.LevelsAsync())
            .Select(row => new ServiceLevels.Level((CasePriority)row.PriorityId, row.TierId, ServiceTargets.OfMinutes(row.FirstMinutes, row.NextMinutes, row.SolutionMinutes))));
        return _levels.For(priority, tierId, steps);
    }

    /// <summary>A zone that this machine does not know is taken for UTC: hours that are a little off are better than none.</summary>
    public static BusinessCalendar Of(LoyaltyServiceCalendar row)
    {
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(row.ZoneId, out var found) ? found : TimeZoneInfo.Utc;
        return new BusinessCalendar(zone, ShiftText.Parse(row.Shifts, out _) ?? [], ShiftText.ParseDays(row.Holidays, out _) ?? []);
    }
}
