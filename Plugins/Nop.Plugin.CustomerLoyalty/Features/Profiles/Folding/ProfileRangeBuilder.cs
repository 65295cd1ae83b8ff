using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;

/// <summary>Folds ranges of customer numbers into a run.</summary>
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

    /// <summary>Folds the next range, or says in the checkpoint that there is none. Repeated after a kill it writes the same rows.</summary>
    public async Task<int> NextAsync(int runId, LoyaltyCheckpoint checkpoint, CustomerLoyaltySettings settings)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var folded = 0;
        if (await facts.NextCustomerAsync(checkpoint.Position) is { } from)
        {
            var before = from + RangeSize;
            var made = await folder.FoldRangeAsync(from, before, settings);
            await profiles.ReplaceAsync(runId, from, before, [.. made.Select(profile => profile.ToRow(runId, now))]);
            folded = await gone.ForgetAsync([.. made.Select(profile => profile.CustomerId).Distinct()]);
            checkpoint.Position = before - 1;
            checkpoint.Done += folded;
        }
        else
            checkpoint.CompletedOnUtc = now;

        await checkpoints.SaveAsync(checkpoint);
        return folded;
    }
}
