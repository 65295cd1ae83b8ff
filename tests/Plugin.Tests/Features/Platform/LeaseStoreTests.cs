using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Platform;

public class LeaseStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    private static readonly TimeSpan TwoMinutes = TimeSpan.FromMinutes(2);

    [Test]
    public async Task Held_IsRefused_ReturnedIsGivenAgain()
    {
        var lease = await Acquire("a");
        Assert.That(lease, Is.Not.Null);
        Assert.That(await Acquire("a"), Is.Null);
        Assert.That(await Acquire("b"), Is.Not.Null, "another work");

        await lease!.DisposeAsync();

        Assert.That(await Acquire("a"), Is.Not.Null);
    }

    [Test]
    public async Task Expired_IsGivenToTheNext_AndTheLateHolderTakesNothingBack()
    {
        var late = await Acquire("a");
        Shop.Days.PassMinutes(2.1);
        Assert.That(await Acquire("a"), Is.Not.Null);

        await late!.DisposeAsync();

        Assert.That(await Acquire("a"), Is.Null, "it is the next one's");
    }

    [Test]
    public async Task ALeaseFromAClockThatWasAhead_IsNotBelieved()
    {
        Shop.Days.Pass(3);
        await Acquire("a");
        Shop.Days.Pass(-3);

        Assert.That(await Acquire("a"), Is.Not.Null);
    }

    [Test]
    public async Task ManyAtOnce_OneGetsIt()
    {
        var leases = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Acquire("a"))));

        Assert.That(leases.Count(lease => lease is not null), Is.EqualTo(1));
    }

    private Task<Lease?> Acquire(string name) => Shop.With<LeaseStore, Lease?>(store => store.TryAcquireAsync(name, TwoMinutes));
}
