using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;

namespace Nop.Plugin.CustomerLoyalty.Features.Outbox;

/// <summary>
/// Takes what is due, slice by slice, and lets several workers do it. Two dispatchers at once do no harm: the claims see to it.
/// The actions of one customer are done one after the other, so that each sees what came before it.
/// </summary>
public class ActionDispatcher(ActionOutbox outbox, ActionRunner runner, IServiceScopeFactory scopes, TimeProvider clock)
{
    private const int SliceSize = 400;
    public const int Workers = 10;

    /// <summary>So many customers' actions are prepared together: enough to share the reading, few enough that it is still true when the last one's turn comes.</summary>
    private const int Ahead = 10;

    /// <summary>Longer than anything that a handler waits for.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(10);

    /// <summary>Returns how many were done, skipped, failed or put off.</summary>
    public async Task<int> DispatchAsync(Func<bool> inBudget)
    {
        await SettleSilentAsync();
        var handled = 0;
        IList<LoyaltyAction> due;
        do
        {
            due = await outbox.DueAsync(clock.GetUtcNow().UtcDateTime, SliceSize);
            if (due.Count == 0)
                break;
            var before = handled;
            handled += await DoAsync(due, inBudget);
            if (handled == before)
                break;
        } while (inBudget());

        return handled;
    }

    private async Task<int> DoAsync(IList<LoyaltyAction> due, Func<bool> inBudget)
    {
        var last = await outbox.LastClaimsAsync([.. due.Select(action => action.Id)]);
        var customers = new ConcurrentQueue<IGrouping<int, LoyaltyAction>>(due.GroupBy(action => action.CustomerId));
        var handled = 0;
        Exception? failure = null;
        await Task.WhenAll(Enumerable.Range(0, Math.Min(Workers, customers.Count)).Select(_ => Task.Run(WorkAsync)));
        return failure is null ? handled : throw new InvalidOperationException($"The end of an action could not be written: {failure.Message}", failure);

        async Task WorkAsync()
        {
            await using var scope = scopes.CreateAsyncScope();
            var worker = scope.ServiceProvider.GetRequiredService<ActionRunner>();
            while (inBudget() && Next() is { Count: > 0 } next)
            {
                await worker.PrepareAsync([.. next.Select(actions => actions.First())]);
                foreach (var actions in next.TakeWhile(_ => inBudget()))
                    await DoAllAsync(worker, actions);
            }
        }

        List<IGrouping<int, LoyaltyAction>> Next()
        {
            var next = new List<IGrouping<int, LoyaltyAction>>(Ahead);
            while (next.Count < Ahead && customers.TryDequeue(out var actions))
                next.Add(actions);
            return next;
        }

        async Task DoAllAsync(ActionRunner worker, IEnumerable<LoyaltyAction> actions)
        {
            foreach (var (place, action) in actions.Index())
                try
                {
                    // The one before may have taken it along.
                    var outcome = place == 0 ? await worker.RunAsync(action, last.GetValueOrDefault(action.Id)) : await worker.RunAgainAsync(action.Id);
                    if (outcome.Kind != ActionOutcomeKind.NotMine)
                        Interlocked.Increment(ref handled);
                }
                catch (Exception fault) when (fault is not OutOfMemoryException)
                {
                    // The others must not wait for this one; its claim tells the next run what became of it.
                    failure = fault;
                }
        }
    }

    private async Task SettleSilentAsync()
    {
        var silent = await outbox.SilentSinceAsync(clock.GetUtcNow().UtcDateTime - Silence, SliceSize);
        foreach (var claim in silent)
        {
            var unknown = ActionOutcome.Unknown(null);
            await outbox.EndAsync(claim, unknown);
            if (await outbox.FindAsync(claim.ActionId) is { } action)
                await runner.WriteAsync(action, unknown);
        }
    }
}
