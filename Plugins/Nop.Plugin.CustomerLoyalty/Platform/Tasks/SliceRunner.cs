using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Platform.Tasks;

/// <summary>
/// Runs a slice of a task on one node at a time. nopCommerce starts tasks on every node, and anybody may post to their address:
/// who does not get the lease returns at once.
/// </summary>
public class SliceRunner(LeaseStore leases, LeaseKeeper keeper, TaskRunStore runs, ISettingService settings)
{
    /// <summary>Work of one call; nopCommerce's own lock and its HTTP call end soon after a minute.</summary>
    public static readonly TimeSpan Budget = TimeSpan.FromSeconds(40);

    /// <summary>Renewed while the slice runs: a piece of arithmetic that cannot be cut may take longer.</summary>
    private static readonly TimeSpan LeaseDuration = TimeSpan.FromMinutes(2);

    /// <summary>Returns false when another node is at it or the plugin is not installed.</summary>
    public async Task<bool> RunAsync(string name, Func<CustomerLoyaltySettings, Task<int>> slice)
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        if (!current.IsInstalled)
            return false;

        await using var held = await leases.TryAcquireAsync($"task:{name}", LeaseDuration);
        if (held is null)
            return false;

        var run = await runs.StartAsync(name);
        try
        {
            await runs.SucceedAsync(run, await keeper.RunAsync(held, LeaseDuration, () => slice(current)));
            return true;
        }
        catch (Exception failure)
        {
            await runs.FailAsync(run, failure);
            throw;
        }
    }
}
