using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>The lease under which lines come to the wallet, asked for by several workers: a process that slept for so long finds out first whether it still holds it.</summary>
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
            IsLost = IsLost || (clock.GetElapsedTime(_sure) > Sure && !await leases.RenewAsync(lease, duration));
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
