using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Outbox.Retention;

/// <summary>Once a night takes away what was decided long ago, a few blocks at each run of the dispatcher until the night's work is done.</summary>
public class ActionRetention(ActionRetentionStore store, CheckpointStore checkpoints, NightClock night, ISettingService settings) : IDispatchEnd
{
    public const string Name = "actions:retention";

    /// <summary>The cap on mails looks back sixty days.</summary>
    public const int FewestDays = 90;

    private const int BlocksAtOnce = 20;

    public async Task EndAsync()
    {
        var days = (await settings.LoadSettingAsync<CustomerLoyaltySettings>()).ActionRetentionDays;
        var checkpoint = await checkpoints.GetOrStartAsync(Name);
        if (days <= 0 || !night.IsDue(checkpoint.CompletedOnUtc))
            return;
        var before = night.NowUtc.AddDays(-Math.Max(FewestDays, days));
        // Position is where the night's walk over the blocks has come to.
        var from = checkpoint.CompletedOnUtc is null ? checkpoint.Position : 0;
        checkpoint.CompletedOnUtc = null;
        for (var done = 0; done < BlocksAtOnce; done++)
        {
            var first = await store.FirstAsync(from);
            var block = first / ActionRetentionStore.BlockSize;
            if (first == 0 || await store.IsYoungAsync(block, before))
            {
                // What comes after it is younger still.
                checkpoint.CompletedOnUtc = night.NowUtc;
                from = 0;
                break;
            }

            if (await store.IsOldAsync(block, before))
                checkpoint.Done += await store.TakeAwayAsync(block);
            from = (block + 1) * ActionRetentionStore.BlockSize;
        }

        checkpoint.Position = from;
        await checkpoints.SaveAsync(checkpoint);
    }
}
