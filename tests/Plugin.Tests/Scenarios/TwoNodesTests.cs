using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;
using Nop.Plugin.CustomerLoyalty.Platform.Models;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>Two nodes of one shop on one PostgreSQL.</summary>
[Category("L1")]
public class TwoNodesTests
{
    private ShopDatabase _database = null!;
    private Shop _one = null!;
    private Shop _two = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        _one = await Shop.OpenAsync(new ShopSetup { Kind = DatabaseKind.Postgres });
        _database = _one.Database;
        _two = await Shop.OpenAsync(new ShopSetup { Database = _database });
    }

    [TearDown]
    public async Task CloseAsync()
    {
        if (_two is not null)
            await _two.DisposeAsync();
        if (_one is not null)
            await _one.DisposeAsync();
    }

    [Test]
    [Category("A2")]
    public async Task Backfill_OnBothAtOnce_IsDoneOnce()
    {
        var ann = await _one.Customer("Ann");
        await _one.HasSold(900, "Tea", ann);

        await Task.WhenAll(_one.RunTask<CaptureTask>(), _two.RunTask<CaptureTask>());
        await _one.RunTask<CaptureTask>();

        var keys = await _one.Keys();
        Assert.That(keys, Is.Unique);
        Assert.That(keys.Count(key => key.EndsWith(":placed", StringComparison.Ordinal)), Is.EqualTo(900));
        Assert.That(await _one.Log(), Is.Empty);
    }

    [Test]
    public async Task ATask_RunsOnOneNodeAtATime()
    {
        var (started, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        var first = _one.With<SliceRunner, bool>(runner => runner.RunAsync("work", async _ =>
        {
            started.SetResult();
            await goOn.Task;
            return 1;
        }));
        await started.Task;

        var second = await _two.With<SliceRunner, bool>(runner => runner.RunAsync("work", _ => throw new InvalidOperationException("both work")));
        goOn.SetResult();

        Assert.That((await first, second), Is.EqualTo((true, false)));
        Assert.That(await _two.With<SliceRunner, bool>(runner => runner.RunAsync("work", _ => Task.FromResult(1))), Is.True, "given back");
    }

    [Test]
    [Category("D8")]
    public async Task Training_OnBothAtOnce_OneWorksAndOneWaits()
    {
        await Sell(_one, 3);
        var (started, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        var working = _one.With<SliceRunner, bool>(runner => runner.RunAsync(RecommenderTask.RunName, async _ =>
        {
            started.SetResult();
            await goOn.Task;
            return 1;
        }));
        await started.Task;
        await _two.RunTask<RecommenderTask>();
        Assert.That(await Trainings(), Is.Empty, "the other node is at it");
        goOn.SetResult();
        await working;

        await Task.WhenAll(_one.RunTask<RecommenderTask>(), _two.RunTask<RecommenderTask>());
        await Task.WhenAll(new[] { _one, _two }.Select(node => node.With<RecommenderRefresh>(refresh => refresh.RunAsync())));

        var run = (await Trainings()).Single();
        Assert.That(run.CompletedOnUtc, Is.Not.Null);
        Assert.That(new[] { _one, _two }.Select(node => node.Get<RecommenderShelf>().RunId), Is.All.EqualTo(run.Id));
        Assert.That(await _one.Log(), Is.Empty);
    }

    [Test]
    [Category("A3")]
    public async Task TheSameBatch_FlushedOnBoth_IsWrittenOnce()
    {
        var ann = await _one.Customer("Ann");
        var tea = await _one.Product("Tea");
        var page = await ann.Browsing.Home();
        for (var more = 0; more < 50; more++)
            page.Happens("product", tea.Id);
        await page.IsLeft();
        var batch = new List<BrowseEvent>();
        _one.Get<BrowseBuffer>().Drain(batch, 100);

        await Task.WhenAll(new[] { _one, _two, _one, _two }.Select(node => node.With<BrowseFlusher>(flusher => flusher.FlushAsync(batch))));

        Assert.That(await _one.Journal(FactKind.ProductViewed), Has.Count.EqualTo(50));
        Assert.That(_one.Counters[CaptureCounter.Written] + _two.Counters[CaptureCounter.Written], Is.EqualTo(50));
    }

    [Test]
    public async Task APageOfOneNode_IsReportedToTheOther()
    {
        var ann = await _one.Customer("Ann");
        var page = await ann.Browsing.Product("Tea");

        var elsewhere = new OpenPage(_two, ann.Device, page.Token, Nop.Plugin.CustomerLoyalty.Features.Capture.Web.PageContext.Other);
        elsewhere.Happens("product", (await _one.Product("Tea")).Id);

        Assert.That(await elsewhere.IsLeft(), Is.EqualTo(204));
        await _two.Flush();
        Assert.That((await _two.Journal(FactKind.ProductViewed)).Single().CustomerId, Is.EqualTo(ann.Id));
    }

    [Test]
    [Category("A6")]
    public async Task Retention_OnBothAtOnce_SweepsOnce()
    {
        var guest = await _one.Guest();
        await guest.Views("Tea", "Cup");
        _one.Days.Pass(500);
        _two.Days.ComeTo(_one.Now);

        await Task.WhenAll(_one.RunTask<RetentionTask>(), _two.RunTask<RetentionTask>());

        Assert.That(await _one.Journal(FactKind.ProductViewed), Is.Empty);
        Assert.That(await _one.Log(), Is.Empty);
    }

    private async Task<List<LoyaltyModelRun>> Trainings() =>
        [.. (await _one.Rows<LoyaltyModelRun>()).Where(run => run.Name == RecommenderRuns.RunName)];

    private static async Task Sell(Shop shop, int baskets)
    {
        for (var number = 0; number < baskets; number++)
        {
            var customer = await shop.Customer($"C{number}");
            await customer.PutsInCart("Tea");
            await customer.PutsInCart("Cup");
            await customer.ChecksOut();
        }

        await shop.RunTask<CaptureTask>();
    }
}
