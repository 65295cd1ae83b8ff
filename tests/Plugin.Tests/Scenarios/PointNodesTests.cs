using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>Points on two nodes of one shop.</summary>
[Category("F3"), Category("L1")]
public class PointNodesTests
{
    [Test]
    public async Task TwoNodesAtOnce_GiveTakeBackAndPostEverythingOnce()
    {
        await using var one = await Shop.OpenAsync(new ShopSetup { Kind = DatabaseKind.Postgres });
        await using var two = await Shop.OpenAsync(new ShopSetup { Database = one.Database });
        await one.EarnsByAmount();
        var ann = await one.Customer("Ann");
        var orders = new List<ShopOrder>();
        for (var number = 0; number < 8; number++)
            orders.Add(await ann.Buys("Tea"));
        foreach (var shop in new[] { one, two })
            shop.Days.PassMinutes(3);
        await one.RunTask<CaptureTask>();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(number => (number % 2 == 0 ? one : two).RunTask<PointTask>()));
        await orders[0].IsCancelled();
        await orders[1].IsRefunded(orders[1].Row.OrderTotal / 2);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(number => (number % 2 == 0 ? one : two).RunTask<PointTask>()));
        await one.RunTask<PointTask>();
        Assert.That(await one.Wallet(ann), Is.EqualTo(65));
        await one.AssertAddsUp();
    }

    [Test]
    public async Task ManySpendersAtOnce_NeverSpendMoreThanThereIs()
    {
        await using var one = await Shop.OpenAsync(new ShopSetup { Kind = DatabaseKind.Postgres });
        await using var two = await Shop.OpenAsync(new ShopSetup { Database = one.Database });
        var ann = await one.Customer("Ann");
        await one.With<PointDesk>(desk => desk.GrantAsync(new GrantRequest("test", ann.Id, 1, GrantSource.Service, 100)));
        var spent = 0;
        for (var round = 0; round < 3; round++)
            spent += (await Task.WhenAll(new[] { one, two }.Select(shop => shop.With<PointDesk, bool>(desk =>
                desk.SpendAsync(new GrantRequest($"gift:{Guid.NewGuid():N}", ann.Id, 1, GrantSource.Gift, -60, "Cup")))))).Count(done => done);
        Assert.That(spent, Is.EqualTo(1));
        await one.PointsRun();
        Assert.That(await one.Wallet(ann), Is.EqualTo(40));
        await one.AssertAddsUp();
    }
}
