using Microsoft.Extensions.DependencyInjection;

namespace Nop.Plugin.CustomerLoyalty.Platform.Leases;

/// <summary>
/// Renews a lease while its holder works, beside the work and with services of its own. A node that dies renews nothing, so its
/// work is free again after one duration; work that hangs is given up after half an hour.
/// </summary>
public class LeaseKeeper(IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>How often a lease is renewed within its duration.</summary>
    private const int Times = 3;

    /// <summary>Runs the work and keeps the lease meanwhile.</summary>
    public async Task<T> RunAsync<T>(Lease lease, TimeSpan duration, Func<Task<T>> work)
    {
        using var done = new CancellationTokenSource();
        var keeping = KeepAsync(lease, duration, done.Token);
        try
        {
            return await work();
        }
        finally
        {
            await done.CancelAsync();
            await keeping;
        }
    }

    private async Task KeepAsync(Lease lease, TimeSpan duration, CancellationToken done)
    {
        var started = clock.GetTimestamp();
        try
        {
            do
                await Task.Delay(duration / Times, clock, done);
            while (clock.GetElapsedTime(started) < LeaseStore.LongestDuration && await TryRenewAsync(lease, duration));
        }
        catch (OperationCanceledException)
        {
            // The work is done.
        }
    }

    /// <summary>A database that cannot be reached for a moment is asked again in time for the lease.</summary>
    private async Task<bool> TryRenewAsync(Lease lease, TimeSpan duration)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<LeaseStore>().RenewAsync(lease, duration);
        }
        catch (System.Data.Common.DbException)
        {
            return true;
        }
    }
}
