using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[Category("A5")]
public class FaultTests
{
    [Test]
    public async Task AJournalThatFails_NeverBreaksACheckout_AndTheOrderIsThereLater()
    {
        var faults = new Faults { BeforeInsert = _ => throw new InvalidOperationException("the journal is broken") };
        await using var shop = await Shop.OpenAsync(new ShopSetup { Configure = faults.AttachTo<LoyaltyFact> });
        var ann = await shop.Customer("Ann");

        var order = await ann.Buys("Tea");

        Assert.That((await shop.Rows<Order>()).Select(row => row.Id), Is.EqualTo(new[] { order.Id }));
        Assert.That(await shop.Journal(), Is.Empty);
        Assert.That(await shop.Log(), Has.Some.Contains("the journal is broken"));

        faults.BeforeInsert = _ => Task.CompletedTask;
        shop.Days.PassMinutes(3);
        await shop.RunTask<CaptureTask>();
        Assert.That((await shop.Journal(ann)).Of(FactKind.OrderPlaced), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task AFullBuffer_DropsBrowsingAndCounts_OrdersComeThrough()
    {
        await using var shop = await Shop.OpenAsync();
        var ann = await shop.Customer("Ann");
        var buffer = shop.Get<BrowseBuffer>();
        var page = new PageToken(Guid.NewGuid(), Guid.NewGuid(), 0, 1, shop.Store.Clock.GetUtcNow());
        for (var sequence = 0; sequence < BrowseBuffer.Capacity; sequence++)
            buffer.TryAdd(new BrowseEvent(page, sequence, FactKind.ProductViewed, 1, 0, null, shop.Now));

        Assert.That(await (await ann.Browsing.Product("Tea")).IsLeft(), Is.EqualTo(204), "the browser is not bothered");
        await ann.Buys("Tea");

        Assert.That((shop.Counters[CaptureCounter.Dropped], buffer.Count), Is.EqualTo((1, BrowseBuffer.Capacity)));
        Assert.That((await shop.Journal(ann)).Of(FactKind.OrderPlaced), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task ATaskThatFails_SaysSo_AndRunsAgain()
    {
        var faults = new Faults { BeforeInsert = _ => throw new InvalidOperationException("no space") };
        await using var shop = await Shop.OpenAsync(new ShopSetup { Configure = faults.AttachTo<LoyaltyFact> });
        Assert.CatchAsync<InvalidOperationException>(shop.RunTask<CaptureTask>);
        var failed = await shop.With<Nop.Plugin.CustomerLoyalty.Platform.Tasks.TaskRunStore, Nop.Plugin.CustomerLoyalty.Platform.Tasks.LoyaltyTaskRun?>(runs => runs.FindAsync(CaptureTask.RunName));
        Assert.That((failed!.Failures, failed.Error), Is.EqualTo((1, "no space")));

        faults.BeforeInsert = _ => Task.CompletedTask;
        await shop.RunTask<CaptureTask>();

        var run = await shop.With<Nop.Plugin.CustomerLoyalty.Platform.Tasks.TaskRunStore, Nop.Plugin.CustomerLoyalty.Platform.Tasks.LoyaltyTaskRun?>(runs => runs.FindAsync(CaptureTask.RunName));
        Assert.That((run!.Failures, run.Error, run.SucceededOnUtc), Is.EqualTo((0, (string?)null, (DateTime?)shop.Now)));
    }

    [Test]
    [Category("K4")]
    public async Task NotInstalled_TheShopSellsAndNothingIsWritten()
    {
        await using var shop = await Shop.OpenAsync(new ShopSetup { Installed = false });
        var ann = await shop.Customer("Ann");
        await ann.PutsInCart("Cup");
        await (await ann.Buys("Tea")).IsRefunded();
        await ann.LogsOut();

        var page = await ann.Browsing.Product("Tea");
        Assert.That(page.HasScript, Is.False);
        Assert.That(await page.Send("""{"token":"x","facts":[]}"""), Is.EqualTo(410));
        Assert.That(await shop.Log(), Is.Empty);
        Assert.CatchAsync<System.Data.Common.DbException>(() => shop.Journal());
    }

    [Test]
    public async Task ClockSetBack_WorkGoesOn()
    {
        await using var shop = await Shop.OpenAsync();
        var ann = await shop.Customer("Ann");
        await ann.Buys("Tea");
        await shop.RunTask<CaptureTask>();
        await shop.RunTask<RetentionTask>();
        var page = await ann.Browsing.Product("Tea");
        await shop.Insert(new Nop.Plugin.CustomerLoyalty.Platform.Leases.LoyaltyLease { Name = "task:capture", Holder = "of the future", ExpiresOnUtc = shop.Now.AddMinutes(2) });

        shop.Days.PassMinutes(-50);
        Assert.That(await page.IsLeft(), Is.EqualTo(204), "a page of the same hour is believed");
        await shop.Flush();
        shop.Days.Pass(-10);
        await ann.Buys("Tea");
        await shop.With<IEventPublisher>(async events =>
        {
            foreach (var order in await shop.Rows<Order>())
                await events.PublishAsync(new OrderPlacedEvent(order));
        });
        await shop.RunTask<CaptureTask>();
        await shop.RunTask<RetentionTask>();

        Assert.That((await shop.Journal(ann)).Of(FactKind.OrderPlaced), Has.Count.EqualTo(2));
        Assert.That((await shop.Journal(FactKind.ProductViewed)).Single().OccurredOnUtc, Is.LessThanOrEqualTo(ShopSetup.Start.UtcDateTime));
        Assert.That((await shop.Rows<Nop.Plugin.CustomerLoyalty.Platform.Tasks.LoyaltyTaskRun>()).Select(run => run.SucceededOnUtc), Is.All.EqualTo(shop.Now));
        Assert.That(await shop.Log(), Is.Empty);
    }
}
