using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Contacts;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps;

namespace Nop.Plugin.CustomerLoyalty.Features.Staff;

/// <summary>Counts by agent, each in one question to the database.</summary>
public class StaffWorkStore(IRepository<LoyaltyContact> contacts, IRepository<LoyaltyFollowUp> tasks)
{
    private const int Open = (int)PromiseState.Open;
    private const int Kept = (int)PromiseState.Kept;
    private const int Broken = (int)PromiseState.Broken;
    private const int Done = (int)FollowUpState.Done;
    private const int Waiting = (int)FollowUpState.Open;

    /// <param name="agentId">0 for everybody.</param>
    public async Task<IReadOnlyList<StaffWork>> ReadAsync(StaffPeriod period, int agentId, DateTime nowUtc)
    {
        var work = new Dictionary<int, StaffWork>();
        await AddContactsAsync(work, period, agentId);
        await AddPromisesAsync(work, period, agentId, nowUtc);
        await AddTasksAsync(work, period, agentId, nowUtc);
        return [.. work.Values.Where(one => one.AgentId > 0)];
    }

    private async Task AddContactsAsync(Dictionary<int, StaffWork> work, StaffPeriod period, int agentId)
    {
        var (from, to) = period;
        var rows = ContactsOf(period).Where(row => row.StartedOnUtc >= from && row.StartedOnUtc < to);
        if (agentId > 0)
            rows = rows.Where(row => row.AgentId == agentId);
        foreach (var group in await rows.GroupBy(row => new { row.AgentId, row.DirectionId, row.OutcomeId })
            .Select(group => new { group.Key.AgentId, group.Key.DirectionId, group.Key.OutcomeId, Count = group.Count(), Minutes = group.Sum(row => row.Minutes), Squares = group.Sum(row => (long)row.Minutes * row.Minutes) }).ToListAsync())
        {
            var one = Of(work, group.AgentId);
            one.Contacts += group.Count;
            one.FromCustomers += group.DirectionId == (int)ContactDirection.In ? group.Count : 0;
            one.Settled += group.OutcomeId == (int)ContactOutcome.Settled ? group.Count : 0;
            one.Minutes += group.Minutes;
            one.SquaredMinutes += group.Squares;
        }

        foreach (var group in await rows.Where(row => row.Minutes > 0).GroupBy(row => row.AgentId).Select(group => new { group.Key, Count = group.Count() }).ToListAsync())
            Of(work, group.Key).Timed = group.Count;
    }

    private async Task AddPromisesAsync(Dictionary<int, StaffWork> work, StaffPeriod period, int agentId, DateTime nowUtc)
    {
        var (from, to) = period;
        var end = to < nowUtc ? to : nowUtc;
        var rows = ContactsOf(period).Where(row => row.PromiseDueOnUtc >= from && row.PromiseDueOnUtc < end && (row.PromiseStateId == Open || row.PromiseStateId == Kept || row.PromiseStateId == Broken));
        if (agentId > 0)
            rows = rows.Where(row => row.PromiseOwnerId == agentId);
        foreach (var group in await rows.GroupBy(row => new { row.PromiseOwnerId, row.PromiseStateId }).Select(group => new { group.Key.PromiseOwnerId, group.Key.PromiseStateId, Count = group.Count() }).ToListAsync())
        {
            var one = Of(work, group.PromiseOwnerId);
            one.Promises += group.Count;
            if (group.PromiseStateId == Kept)
                one.Kept += group.Count;
            else
                one.Broken += group.Count;
        }

        foreach (var group in await rows.Where(row => row.PromiseStateId == Kept && row.PromiseDecidedOnUtc > row.PromiseDueOnUtc).GroupBy(row => row.PromiseOwnerId).Select(group => new { group.Key, Count = group.Count() }).ToListAsync())
        {
            var one = Of(work, group.Key);
            one.KeptLate += group.Count;
            one.Kept -= group.Count;
        }
    }

    private async Task AddTasksAsync(Dictionary<int, StaffWork> work, StaffPeriod period, int agentId, DateTime nowUtc)
    {
        var (from, to) = period;
        var done = TasksOf(period).Where(row => row.StateId == Done && row.DecidedOnUtc >= from && row.DecidedOnUtc < to);
        var late = TasksOf(period).Where(row => row.StateId == Waiting && row.DueOnUtc < nowUtc);
        if (agentId > 0)
        {
            done = done.Where(row => row.DecidedById == agentId);
            late = late.Where(row => row.OwnerId == agentId);
        }

        foreach (var group in await done.GroupBy(row => row.DecidedById).Select(group => new { group.Key, Count = group.Count() }).ToListAsync())
            Of(work, group.Key).TasksDone = group.Count;
        foreach (var group in await done.Where(row => row.DecidedOnUtc <= row.DueOnUtc).GroupBy(row => row.DecidedById).Select(group => new { group.Key, Count = group.Count() }).ToListAsync())
            Of(work, group.Key).TasksInTime = group.Count;
        foreach (var group in await late.GroupBy(row => row.OwnerId).Select(group => new { group.Key, Count = group.Count() }).ToListAsync())
            Of(work, group.Key).TasksOverdue = group.Count;
    }

    private IQueryable<LoyaltyContact> ContactsOf(StaffPeriod period)
    {
        var without = period.Without;
        return without.Length == 0 ? contacts.Table : contacts.Table.Where(row => !without.Contains(row.CustomerId));
    }

    private IQueryable<LoyaltyFollowUp> TasksOf(StaffPeriod period)
    {
        var without = period.Without;
        return without.Length == 0 ? tasks.Table : tasks.Table.Where(row => !without.Contains(row.CustomerId));
    }

    private static StaffWork Of(Dictionary<int, StaffWork> work, int agentId) => work.TryGetValue(agentId, out var one) ? one : work[agentId] = new StaffWork(agentId);
}
