using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Service;

/// <summary>Calendars and promises.</summary>
public class ServiceStore(IRepository<LoyaltyServiceCalendar> calendars, IRepository<LoyaltyServiceLevel> levels)
{
    public async Task<IList<LoyaltyServiceCalendar>> CalendarsAsync() => await calendars.Table.OrderBy(row => row.Name).ThenBy(row => row.Id).ToListAsync();

    public async Task<LoyaltyServiceCalendar?> FindCalendarAsync(int id) => await calendars.Table.FirstOrDefaultAsync(row => row.Id == id);

    public Task SaveAsync(LoyaltyServiceCalendar calendar) => calendar.Id == 0 ? calendars.InsertAsync(calendar, false) : calendars.UpdateAsync(calendar, false);

    public Task DeleteAsync(LoyaltyServiceCalendar calendar) => calendars.DeleteAsync(calendar, false);

    public async Task<IList<LoyaltyServiceLevel>> LevelsAsync() => await levels.Table.OrderBy(row => row.TierId).ThenBy(row => row.PriorityId).ToListAsync();

    public async Task SaveAsync(int priorityId, int tierId, (int First, int Next, int Solution) minutes)
    {
        var level = new LoyaltyServiceLevel { PriorityId = priorityId, TierId = tierId, FirstMinutes = minutes.First, NextMinutes = minutes.Next, SolutionMinutes = minutes.Solution };
        if (await levels.TryAddAsync(level, row => row.PriorityId == priorityId && row.TierId == tierId))
            return;
        var known = (await levels.Table.FirstOrDefaultAsync(row => row.PriorityId == priorityId && row.TierId == tierId))!;
        (known.FirstMinutes, known.NextMinutes, known.SolutionMinutes) = minutes;
        await levels.UpdateAsync(known, false);
    }

    /// <summary>The tier has the promises of everybody again.</summary>
    public Task DeleteOfTierAsync(int tierId) => levels.DeleteAsync(row => row.TierId == tierId);
}
