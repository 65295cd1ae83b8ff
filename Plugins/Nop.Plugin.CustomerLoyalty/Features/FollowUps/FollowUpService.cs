using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps;

/// <summary>Tasks of the staff, for pages and other features.</summary>
public class FollowUpService(FollowUpStore tasks, IWorkContext workContext, TimeProvider clock) : IPersonalData, IPersonalExport
{
    private const int LongestOutcome = 1000;

    /// <summary>False when it was there already.</summary>
    public Task<bool> AddAsync(LoyaltyFollowUp task)
    {
        task.StateId = (int)FollowUpState.Open;
        task.CreatedOnUtc = clock.GetUtcNow().UtcDateTime;
        return tasks.TryAddAsync(task);
    }

    public Task<IPagedList<LoyaltyFollowUp>> ListAsync(FollowUpState? state, int customerId, int pageIndex, int pageSize) => tasks.ListAsync(state, customerId, pageIndex, pageSize);

    /// <summary>False when somebody else has decided already.</summary>
    public async Task<bool> DecideAsync(int id, FollowUpState state, string? outcome)
    {
        if (await tasks.FindAsync(id) is not { State: FollowUpState.Open } task)
            return false;
        task.StateId = (int)state;
        task.Outcome = outcome.Shortened(LongestOutcome);
        task.DecidedById = (await workContext.GetCurrentCustomerAsync()).Id;
        task.DecidedOnUtc = clock.GetUtcNow().UtcDateTime;
        await tasks.UpdateAsync(task);
        return true;
    }

    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) =>
        [PersonalTable.Of("staff-tasks", (await tasks.ListAsync(null, customerId, 0, int.MaxValue)).Select(task => new { task.Title, task.Text, task.CreatedOnUtc, task.DueOnUtc, task.State, task.Outcome, task.DecidedOnUtc }))];

    public Task EraseAsync(int customerId) => tasks.EraseAsync(customerId);
}
