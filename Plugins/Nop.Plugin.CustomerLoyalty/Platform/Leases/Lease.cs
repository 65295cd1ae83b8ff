namespace Nop.Plugin.CustomerLoyalty.Platform.Leases;

/// <summary>Held work; disposing gives it back.</summary>
public sealed class Lease(LeaseStore store, LoyaltyLease row) : IAsyncDisposable
{
    public string Name => row.Name;

    public string Holder => row.Holder;

    public async ValueTask DisposeAsync() => await store.ReleaseAsync(row);
}
