using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;

/// <summary>
/// Fills in the past once, then follows the shop's tables for what events did not tell, and every few hours looks again
/// at the last months for changes. All three append the same keys, so running it twice, late or on two nodes adds nothing.
/// </summary>
public class FactReconciler(IEnumerable<IFactSource> sources, FactJournal journal, CheckpointStore checkpoints, TimeProvider clock)
{
    public const string BackfillPrefix = "backfill:";
    public const int SourceCount = 5;
    private const string RecheckPrefix = "recheck:";

    private const int SliceSize = 400;

    /// <summary>Identity order is not commit order: rows below the last one seen may appear a moment later.</summary>
    private const int Overlap = 200;

    private static readonly TimeSpan RecheckWindow = TimeSpan.FromDays(120);
    private static readonly TimeSpan RecheckEvery = TimeSpan.FromHours(6);

    /// <summary>Works until nothing is left or the budget is used up; returns the number of new facts. One caller at a time: hold the lease.</summary>
    public async Task<int> RunAsync(TimeSpan budget)
    {
        var started = clock.GetTimestamp();
        var added = 0;
        foreach (var source in sources)
            await checkpoints.GetOrStartAsync(BackfillPrefix + source.Name, source.CountAsync);
        foreach (var source in sources)
            added += await FollowAsync(source, InBudget);
        foreach (var source in sources)
            added += await RecheckAsync(source, InBudget);
        return added;

        bool InBudget() => clock.GetElapsedTime(started) < budget;
    }

    /// <summary>From the first row again; facts that are there stay, missing ones come in.</summary>
    public Task RestartAsync() => checkpoints.ResetAsync(BackfillPrefix);

    private async Task<int> FollowAsync(IFactSource source, Func<bool> inBudget)
    {
        var checkpoint = await checkpoints.GetOrStartAsync(BackfillPrefix + source.Name, source.CountAsync);
        var follows = checkpoint.CompletedOnUtc is not null;
        var position = follows ? Math.Max(0, checkpoint.Position - Overlap) : checkpoint.Position;
        var added = 0;
        while (inBudget())
        {
            var slice = await source.ReadAsync(position, SliceSize, follows ? clock.GetUtcNow().UtcDateTime : null);
            added += follows ? await journal.AppendAsync(slice.Facts) : await journal.AppendNewAsync(slice.Facts);
            position = slice.LastId;
            if (position > checkpoint.Position)
                checkpoint.Position = position;
            if (!follows)
                checkpoint.Done += slice.Rows;
            if (slice.Rows < SliceSize)
            {
                checkpoint.CompletedOnUtc ??= clock.GetUtcNow().UtcDateTime;
                await checkpoints.SaveAsync(checkpoint);
                break;
            }

            await checkpoints.SaveAsync(checkpoint);
        }

        return added;
    }

    private async Task<int> RecheckAsync(IFactSource source, Func<bool> inBudget)
    {
        var backfill = await checkpoints.FindAsync(BackfillPrefix + source.Name);
        if (backfill?.CompletedOnUtc is null || !inBudget())
            return 0;

        var now = clock.GetUtcNow().UtcDateTime;
        var checkpoint = await checkpoints.GetOrStartAsync(RecheckPrefix + source.Name);
        if (checkpoint.CompletedOnUtc is { } completed && completed <= now && now - completed < RecheckEvery)
            return 0;

        if (checkpoint.CompletedOnUtc is not null || checkpoint.Position == 0)
        {
            checkpoint.Position = await source.FirstIdSinceAsync(now - RecheckWindow) - 1 ?? backfill.Position;
            checkpoint.StartedOnUtc = now;
            checkpoint.CompletedOnUtc = null;
        }

        var added = 0;
        while (inBudget())
        {
            var slice = await source.ReadAsync(checkpoint.Position, SliceSize, now);
            added += await journal.AppendAsync(slice.Facts);
            checkpoint.Position = slice.LastId;
            checkpoint.CompletedOnUtc = slice.Rows < SliceSize ? now : null;
            await checkpoints.SaveAsync(checkpoint);
            if (checkpoint.CompletedOnUtc is not null)
                break;
        }

        return added;
    }
}
