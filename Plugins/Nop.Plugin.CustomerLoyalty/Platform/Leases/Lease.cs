namespace Nop.Plugin.CustomerLoyalty.Platform.Leases;

/// <summary>Held work; disposing gives it back.</summary>
public sealed class Lease(LeaseStore store, string name, string holder) : IAsyncDisposable
{
    public string Name => name;

    public string Holder => holder;

    public async ValueTask DisposeAsync() => await store.ReleaseAsync(name, holder);
}
