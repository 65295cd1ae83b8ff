using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps;

/// <summary>Tasks of the staff, for pages and other features.</summary>
public class FollowUpService(FollowUpStore tasks, OwnerService owners, IWorkContext workContext, TimeProvider clock) : IPersonalData, IPersonalExport
{
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>False when it was there already. Without an owner it is the customer's own agent's.</summary>
    public async Task<bool> AddAsync(LoyaltyFollowUp task)
    {
        task.StateId = (int)FollowUpState.Open;
        task.Version = 1;
        task.CreatedOnUtc = Now;
        if (task.OwnerId == 0)
            task.OwnerId = await owners.OwnerOfAsync(task.CustomerId);
        return await tasks.TryAddAsync(task);
    }

    /// <summary>A task that somebody of the staff wants; the same form twice is one task.</summary>
    public async Task<bool> AddAsync(FollowUpDraft draft) => await AddAsync(new LoyaltyFollowUp
    {
        FollowUpKey = $"by-hand:{draft.Key:N}",
        CustomerId = draft.CustomerId,
        StoreId = draft.StoreId,
        OrderId = draft.OrderId,
        KindId = (int)draft.Kind,
        Title = draft.Title,
        Text = draft.Text,
        OwnerId = draft.OwnerId,
        DueOnUtc = draft.DueOnUtc,
        CreatedById = (await workContext.GetCurrentCustomerAsync()).Id
    });

    public Task<LoyaltyFollowUp?> FindAsync(int id) => tasks.FindAsync(id);

    public Task<IPagedList<LoyaltyFollowUp>> ListAsync(FollowUpQuery query, int pageIndex, int pageSize) => tasks.ListAsync(query, pageIndex, pageSize);

    public Task<int> CountAsync(FollowUpQuery query) => tasks.CountAsync(query);

    /// <summary>Changes an open task. False when somebody else changed or decided meanwhile.</summary>
    /// <param name="version">As it was opened.</param>
    public async Task<bool> ChangeAsync(int id, int version, FollowUpDraft draft)
    {
        if (await tasks.FindAsync(id) is not { State: FollowUpState.Open } task || task.Version != version)
            return false;
        (task.KindId, task.Title, task.Text, task.OwnerId) = ((int)draft.Kind, draft.Title, draft.Text, draft.OwnerId);
        if (task.DueOnUtc != draft.DueOnUtc)
            (task.DueOnUtc, task.SnoozedUntilUtc) = (draft.DueOnUtc, null);
        await SaveAsync(task);
        return true;
    }

    /// <summary>Hands an open task to somebody, or to anybody (0). False when it is not open any more.</summary>
    public async Task<bool> AssignAsync(int id, int ownerId)
    {
        if (await tasks.FindAsync(id) is not { State: FollowUpState.Open } task)
            return false;
        task.OwnerId = ownerId;
        await SaveAsync(task);
        return true;
    }

    /// <summary>Nobody is reminded of it until then. False when it is not open any more.</summary>
    public async Task<bool> SnoozeAsync(int id, DateTime untilUtc)
    {
        if (await tasks.FindAsync(id) is not { State: FollowUpState.Open } task)
            return false;
        task.SnoozedUntilUtc = untilUtc;
        await SaveAsync(task);
        return true;
    }

    /// <summary>False when somebody else has decided already.</summary>
    public async Task<bool> DecideAsync(int id, FollowUpState state, string? outcome)
    {
        if (await tasks.FindAsync(id) is not { State: FollowUpState.Open } task)
            return false;
        task.StateId = (int)state;
        task.Outcome = outcome.Shortened(FollowUpLimits.Outcome);
        task.DecidedById = (await workContext.GetCurrentCustomerAsync()).Id;
        task.DecidedOnUtc = Now;
        if (task.OwnerId == 0)
            task.OwnerId = task.DecidedById;
        await SaveAsync(task);
        return true;
    }

    /// <summary>What it was for is done, or is not wanted any more; no effect on a task that somebody has decided.</summary>
    public async Task EndAsync(string key, FollowUpState state)
    {
        if (await tasks.FindAsync(key) is not { State: FollowUpState.Open } task)
            return;
        (task.StateId, task.DecidedOnUtc) = ((int)state, Now);
        await SaveAsync(task);
    }

    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) =>
        [PersonalTable.Of("staff-tasks", (await tasks.ListAsync(new FollowUpQuery { CustomerId = customerId }, 0, int.MaxValue)).Select(task => new { task.Kind, task.Title, task.Text, task.CreatedOnUtc, task.DueOnUtc, task.State, task.Outcome, task.DecidedOnUtc }))];

    public Task EraseAsync(int customerId) => tasks.EraseAsync(customerId);

    private Task SaveAsync(LoyaltyFollowUp task)
    {
        task.Version++;
        return tasks.UpdateAsync(task);
    }
}
