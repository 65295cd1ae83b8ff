using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Rewards;

[Category("F2")]
public class PostingHoldTests(DatabaseKind kind) : StoreTests(kind)
{
    private const string Name = "points:post";
    private static readonly TimeSpan TwoMinutes = TimeSpan.FromMinutes(2);

    [Test]
    public async Task WhoPostsForLongerThanTheLease_KeepsIt()
    {
        await using var scope = Shop.Store.Scope();
        var leases = scope.Get<LeaseStore>();
        await using var lease = (await leases.TryAcquireAsync(Name, TwoMinutes))!;
        using var hold = new PostingHold(leases, lease, TwoMinutes, new ShopTime(Shop));

        for (var line = 0; line < 40; line++)
        {
            Shop.Days.PassMinutes(.1);
            Assert.That(await hold.IsOursAsync(), Is.True);
        }

        Assert.That(await Shop.With<LeaseStore, Lease?>(other => other.TryAcquireAsync(Name, TwoMinutes)), Is.Null);
    }

    [Test]
    public async Task WhoSlept_WhileAnotherNodeTookOver_PostsNothingMore()
    {
        await using var scope = Shop.Store.Scope();
        var leases = scope.Get<LeaseStore>();
        await using var lease = (await leases.TryAcquireAsync(Name, TwoMinutes))!;
        using var hold = new PostingHold(leases, lease, TwoMinutes, new ShopTime(Shop));
        Shop.Days.PassMinutes(3);
        Assert.That(await Shop.With<LeaseStore, Lease?>(other => other.TryAcquireAsync(Name, TwoMinutes)), Is.Not.Null);

        Assert.That((await hold.IsOursAsync(), await hold.IsOursAsync(), hold.IsLost), Is.EqualTo((false, false, true)));
    }

    /// <summary>Counts what passes as the shop's days do.</summary>
    private sealed class ShopTime(Shop shop) : TimeProvider
    {
        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => shop.Now.Ticks;
    }
}
