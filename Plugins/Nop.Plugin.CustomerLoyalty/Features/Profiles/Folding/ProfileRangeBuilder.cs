using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;

/// <summary>Folds ranges of customer numbers into a run. While one range is being written, the next is read and folded.</summary>
public class ProfileRangeBuilder(ProfileFactStore facts, ProfileFolder folder, ProfileStore profiles, GoneCustomers gone, CheckpointStore checkpoints, TimeProvider clock)
{
    private const int RangeSize = 2_000;

    /// <summary>What happens from now on is caught up with at the end.</summary>
    public async Task StartFollowingAsync(int runId)
    {
        var follow = await checkpoints.GetOrStartAsync(ProfileRun.Follow(runId));
        follow.Position = await facts.LastIdAsync();
        await checkpoints.SaveAsync(follow);
    }

    public Task<LoyaltyCheckpoint> StartAsync(int runId) => checkpoints.GetOrStartAsync(ProfileRun.Fold(runId), facts.LastCustomerAsync);

    /// <summary>
    /// Folds until the time is up, or says in the checkpoint that no range is left. At least one range is folded; repeated after a
    /// kill, the same rows are written.
    /// </summary>
    /// <returns>How many customers were folded.</returns>
    public async Task<int> RunAsync(int runId, LoyaltyCheckpoint checkpoint, CustomerLoyaltySettings settings, Func<bool> inBudget)
    {
        var folded = 0;
        var next = await FoldAsync(checkpoint.Position, settings);
        while (next is { } range)
        {
            var ahead = inBudget() ? FoldAsync(range.Before - 1, settings) : null;
            await Task.WhenAll(WriteAsync(runId, range), ahead ?? Task.CompletedTask);
            var there = await gone.ForgetAsync(runId, [.. range.Made.Select(profile => profile.CustomerId).Distinct()], range.Made);
            checkpoint.Position = range.Before - 1;
            checkpoint.Done += there;
            folded += there;
            await checkpoints.SaveAsync(checkpoint);
            if (ahead is null)
                return folded;
            next = await ahead;
        }

        checkpoint.CompletedOnUtc = clock.GetUtcNow().UtcDateTime;
        await checkpoints.SaveAsync(checkpoint);
        return folded;
    }

    /// <summary>Null after the last customer.</summary>
    private async Task<FoldedRange?> FoldAsync(int above, CustomerLoyaltySettings settings)
    {
        if (await facts.NextCustomerAsync(above) is not { } from)
            return null;
        return new FoldedRange(from, from + RangeSize, await folder.FoldRangeAsync(from, from + RangeSize, settings));
    }

    private Task WriteAsync(int runId, FoldedRange range)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return profiles.ReplaceAsync(runId, range.From, range.Before, [.. range.Made.Select(profile => profile.ToRow(runId, now))]);
    }

    private sealed record FoldedRange(int From, int Before, IReadOnlyList<CustomerProfile> Made);
}
