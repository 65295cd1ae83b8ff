using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;

/// <summary>Merges two accounts and undoes it. Whoever comes second, for either of the two, is told.</summary>
public class MergeDesk(MergeStore merges, MergeSteps steps, MergeEnd end, LeaseStore leases, ICustomerService customers, IWorkContext workContext, TimeProvider clock)
{
    public const int UndoDays = 30;

    private static readonly TimeSpan LeaseDuration = TimeSpan.FromMinutes(5);

    public async Task<MergeOutcome> MergeAsync(int survivorId, int otherId, IEnumerable<MergeField> taken, Func<bool> inBudget)
    {
        if (survivorId == otherId || !await IsMergeableAsync(survivorId) || !await IsMergeableAsync(otherId))
            return await merges.IsClosedAsync(survivorId) || await merges.IsClosedAsync(otherId) ? MergeOutcome.MergedBefore : MergeOutcome.NotAllowed;
        await using var held = await HoldAsync(survivorId, otherId);
        if (held is null || await merges.IsUnderWayAsync(survivorId) || await merges.IsUnderWayAsync(otherId))
            return MergeOutcome.Busy;
        if (await merges.IsClosedAsync(survivorId) || await merges.IsClosedAsync(otherId))
            return MergeOutcome.MergedBefore;

        var now = clock.GetUtcNow().UtcDateTime;
        var merge = new LoyaltyMerge
        {
            SurvivorId = survivorId,
            OtherId = otherId,
            StateId = (int)MergeState.Merging,
            TakenFields = string.Join(',', taken.Distinct()),
            MergedById = (await workContext.GetCurrentCustomerAsync()).Id,
            StartedOnUtc = now,
            UndoUntilUtc = now.AddDays(UndoDays)
        };
        return await merges.TryAddAsync(merge) ? await GoOnAsync(merge, inBudget) : MergeOutcome.Busy;
    }

    public async Task<MergeOutcome> UndoAsync(int mergeId, Func<bool> inBudget)
    {
        if (await merges.FindAsync(mergeId) is not { } found)
            return MergeOutcome.NotAllowed;
        await using var held = await HoldAsync(found.SurvivorId, found.OtherId);
        if (held is null || await merges.FindAsync(mergeId) is not { } merge)
            return MergeOutcome.Busy;
        if (!merge.IsUndoableAt(clock.GetUtcNow().UtcDateTime))
            return merge.State is MergeState.Merging or MergeState.Undoing ? MergeOutcome.Busy : MergeOutcome.TooLate;
        if (await merges.IsCoveredAsync(merge))
            return MergeOutcome.MergedBefore;

        merge.StateId = (int)MergeState.Undoing;
        merge.UndoneById = (await workContext.GetCurrentCustomerAsync()).Id;
        await merges.UpdateAsync(merge);
        return await GoOnAsync(merge, inBudget);
    }

    /// <summary>Goes on with what a killed process or a short page left; returns how many were finished.</summary>
    public async Task<int> GoOnAsync(Func<bool> inBudget)
    {
        var finished = 0;
        foreach (var found in await merges.UnderWayAsync())
        {
            await using var held = await HoldAsync(found.SurvivorId, found.OtherId);
            if (held is not null && await merges.FindAsync(found.Id) is { State: MergeState.Merging or MergeState.Undoing } merge
                && await GoOnAsync(merge, inBudget) == MergeOutcome.Done)
                finished++;
        }

        return finished;
    }

    private async Task<MergeOutcome> GoOnAsync(LoyaltyMerge merge, Func<bool> inBudget)
    {
        if (merge.State == MergeState.Merging)
        {
            if (!await steps.MergeAsync(merge, inBudget))
                return MergeOutcome.GoesOn;
            await end.MergedAsync(merge);
        }
        else
        {
            if (!await steps.UndoAsync(merge, inBudget))
                return MergeOutcome.GoesOn;
            await end.UndoneAsync(merge);
        }

        return MergeOutcome.Done;
    }

    private async Task<bool> IsMergeableAsync(int customerId) =>
        await customers.GetCustomerByIdAsync(customerId) is { Deleted: false, Active: true, IsSystemAccount: false } customer
        && await customers.IsRegisteredAsync(customer) && !await customers.IsAdminAsync(customer);

    /// <summary>Both accounts, always in the same order; null when somebody has one of them.</summary>
    private async Task<IAsyncDisposable?> HoldAsync(int one, int other)
    {
        var first = await leases.TryAcquireAsync($"merge:{Math.Min(one, other)}", LeaseDuration);
        if (first is null)
            return null;
        if (await leases.TryAcquireAsync($"merge:{Math.Max(one, other)}", LeaseDuration) is { } second)
            return new Pair(first, second);
        await first.DisposeAsync();
        return null;
    }

    private sealed class Pair(Lease first, Lease second) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await second.DisposeAsync();
            await first.DisposeAsync();
        }
    }
}
