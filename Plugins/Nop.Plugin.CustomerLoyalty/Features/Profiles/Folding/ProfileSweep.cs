using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Plugin.CustomerLoyalty.Platform.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;

/// <summary>Clears away the rows of former runs, a few minutes after nobody can be reading them any more.</summary>
public class ProfileSweep(ModelRunStore runs, ProfileStore profiles, CheckpointStore checkpoints, TimeProvider clock)
{
    private const int SliceSize = 5_000;
    private static readonly TimeSpan Readers = TimeSpan.FromMinutes(3);

    public async Task RunAsync(Func<bool> inBudget)
    {
        if (await runs.CurrentAsync(ProfileRun.Name) is not { } current || clock.GetUtcNow().UtcDateTime - current.CompletedOnUtc < Readers)
            return;

        foreach (var old in await runs.OlderAsync(ProfileRun.Name, current.Id))
        {
            while (!await profiles.DeleteSliceAsync(old.Id, SliceSize))
                if (!inBudget())
                    return;
            await checkpoints.ResetAsync(ProfileRun.Prefix(old.Id));
            await runs.DeleteAsync(old);
        }
    }
}
