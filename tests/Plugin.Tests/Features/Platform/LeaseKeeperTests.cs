using Demo.Data;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Platform;

public class LeaseKeeperTests(DatabaseKind kind) : StoreTests(kind)
{
    private static readonly TimeSpan TwoMinutes = TimeSpan.FromMinutes(2);

    private LeaseKeeper Keeper => new(Shop.Get<IServiceScopeFactory>(), new PauseClock(Timeout.InfiniteTimeSpan));

    [Test]
    public async Task WorkThatOutlivesItsLease_KeepsIt_AndGivesItBackAfterwards()
    {
        await using (var lease = (await Acquire())!)
        {
            var result = await Keeper.RunAsync(lease, TwoMinutes, async () =>
            {
                for (var minute = 0; minute < 5; minute++)
                {
                    Shop.Days.PassMinutes(1);
                    await Renewed();
                    Assert.That(await Acquire(), Is.Null, $"after {minute + 1} minutes");
                }

                return 7;
            });
            Assert.That(result, Is.EqualTo(7));
        }

        Assert.That(await Acquire(), Is.Not.Null);
    }

    [Test]
    public async Task WorkThatFails_SaysSo_AndIsNotKept()
    {
        var lease = (await Acquire())!;

        Assert.ThrowsAsync<InvalidOperationException>(() => Keeper.RunAsync<int>(lease, TwoMinutes, () => throw new InvalidOperationException("broken")));
        Shop.Days.PassMinutes(2.1);

        Assert.That(await Acquire(), Is.Not.Null);
    }

    [Test]
    public async Task ALeaseThatIsSomebodyElsesByNow_IsNotRenewed()
    {
        var late = (await Acquire())!;
        Shop.Days.PassMinutes(2.1);
        var next = await Acquire();
        Shop.Days.PassMinutes(1);

        Assert.That(await Shop.With<LeaseStore, bool>(leases => leases.RenewAsync(late, TwoMinutes)), Is.False);
        Assert.That((await Shop.Rows<LoyaltyLease>()).Single().Holder, Is.EqualTo(next!.Holder));
        Assert.That((await Shop.Rows<LoyaltyLease>()).Single().ExpiresOnUtc, Is.EqualTo(Shop.Now.AddMinutes(1)));
    }

    private Task<Lease?> Acquire() => Shop.With<LeaseStore, Lease?>(leases => leases.TryAcquireAsync("work", TwoMinutes));

    /// <summary>The keeper works beside the test.</summary>
    private async Task Renewed()
    {
        while ((await Shop.Rows<LoyaltyLease>()).Single().ExpiresOnUtc < Shop.Now + TwoMinutes)
            await Task.Delay(5);
    }
}
