using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>Who counts tiers, counts alone.</summary>
public class TierLocks(LeaseStore leases, CheckpointStore checkpoints, TimeProvider clock)
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(30);

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Null while the task is at it.</summary>
    public Task<Lease?> TryTakeAsync() => leases.TryAcquireAsync($"task:{TierTask.RunName}", Short);

    public Task<LoyaltyCheckpoint> CheckpointAsync(string name) => checkpoints.GetOrStartAsync(name);

    public Task SaveAsync(LoyaltyCheckpoint checkpoint) => checkpoints.SaveAsync(checkpoint);
}
