using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Platform.Leases;

public class CheckpointStore(IRepository<LoyaltyCheckpoint> checkpoints, TimeProvider clock)
{
    /// <summary>The checkpoint of that name; a new one at position 0 when there is none yet.</summary>
    public async Task<LoyaltyCheckpoint> GetOrStartAsync(string name, Func<Task<int>>? total = null)
    {
        var checkpoint = await FindAsync(name);
        if (checkpoint is not null)
            return checkpoint;

        var now = clock.GetUtcNow().UtcDateTime;
        checkpoint = new LoyaltyCheckpoint
        {
            Name = name,
            Total = total is null ? 0 : await total(),
            StartedOnUtc = now,
            UpdatedOnUtc = now
        };
        // Another node may be starting it at this moment: then that one counts.
        return await checkpoints.TryInsertAsync(checkpoint, known => known.Name == name) ? checkpoint : (await FindAsync(name))!;
    }

    public async Task<LoyaltyCheckpoint?> FindAsync(string name) =>
        await checkpoints.Table.FirstOrDefaultAsync(checkpoint => checkpoint.Name == name);

    public async Task<IList<LoyaltyCheckpoint>> ListAsync() =>
        await checkpoints.Table.OrderBy(checkpoint => checkpoint.Name).ToListAsync();

    public async Task SaveAsync(LoyaltyCheckpoint checkpoint)
    {
        checkpoint.UpdatedOnUtc = clock.GetUtcNow().UtcDateTime;
        await checkpoints.UpdateAsync(checkpoint, false);
    }

    public Task ResetAsync(string prefix) =>
        checkpoints.DeleteAsync(checkpoint => checkpoint.Name.StartsWith(prefix));
}
