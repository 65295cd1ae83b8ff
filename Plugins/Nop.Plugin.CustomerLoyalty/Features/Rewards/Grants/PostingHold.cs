using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>
/// The lease under which lines come to the wallet, asked for by several workers: it is renewed while they work, and a process that slept finds out first whether
/// it still holds it.
/// </summary>
public sealed class PostingHold(LeaseStore leases, Lease lease, TimeSpan duration, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Sure = TimeSpan.FromSeconds(10);
    private readonly SemaphoreSlim _one = new(1);
    private long _sure = clock.GetTimestamp();

    public bool IsLost { get; private set; }

    public async Task<bool> IsOursAsync()
    {
        await _one.WaitAsync();
        try
        {
            if (clock.GetElapsedTime(_sure) <= Sure || IsLost)
                return !IsLost;
            IsLost = !await leases.RenewAsync(lease, duration);
            _sure = clock.GetTimestamp();
            return !IsLost;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();
}
