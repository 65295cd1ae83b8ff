using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[Category("A2")]
public class ReconcilerTests : ShopTests
{
    [Test]
    public async Task EventsLost_TheShopsTablesTellTheSame()
    {
        await TradeAsync(Shop);
        var told = (await Shop.Journal()).DerivableKeys();

        await using var deaf = await Shop.OpenAsync(Setup with { Configure = LostEvents.AllOf });
        await TradeAsync(deaf);
        Assert.That(await deaf.Journal(), Is.Empty);
        deaf.Days.PassMinutes(3);
        await deaf.RunTask<CaptureTask>();

        Assert.That((await deaf.Journal()).DerivableKeys(), Is.EqualTo(told.Append("customer:1:registered").Order(StringComparer.Ordinal)));
    }

    [Test]
    public async Task Reconciling_AfterEventsCameThrough_AddsOnlyWhatIsOlder()
    {
        await TradeAsync(Shop);
        var before = await Shop.Keys();

        Shop.Days.PassMinutes(3);
        await Shop.RunTask<CaptureTask>();
        await Shop.RunTask<CaptureTask>();

        Assert.That(await Shop.Keys(), Is.EqualTo(before.Append("customer:1:registered").Order(StringComparer.Ordinal)));
    }

    [Test]
    public async Task RestoredFacts_HaveTheAmountsAndTimesOfTheTables()
    {
        await using var deaf = await Shop.OpenAsync(Setup with { Configure = LostEvents.AllOf });
        var ann = await deaf.Customer("Ann");
        var order = await ann.Buys("Tea", 4);
        await order.IsRefunded(15m);
        var soldOn = deaf.Now;
        deaf.Days.Pass(2);

        await deaf.RunTask<CaptureTask>();

        var facts = await deaf.Journal(ann);
        Assert.That(facts.Of(FactKind.OrderPlaced).Select(fact => (fact.Quantity, fact.Amount, fact.OccurredOnUtc)), Is.EqualTo(new[] { (4, 40m, soldOn) }));
        Assert.That(facts.Of(FactKind.OrderPaid).Select(fact => (fact.Amount, fact.OccurredOnUtc, fact.Text)), Is.EqualTo(new[] { (40m, soldOn, (string?)null) }));
        Assert.That(facts.Of(FactKind.OrderRefunded).Select(fact => (fact.Amount, fact.OccurredOnUtc, fact.Text)), Is.EqualTo(new[] { (15m, soldOn, (string?)FactNotes.TimeUnknown) }));
    }

    [Test]
    public async Task AnOrderWithoutAnEvent_IsFoundByTheNextRun()
    {
        var ann = await Shop.Customer("Ann");
        await Shop.RunTask<CaptureTask>();

        await Shop.HasSold(3, "Tea", ann);
        await Shop.RunTask<CaptureTask>();

        Assert.That(await Shop.Journal(FactKind.OrderPlaced), Has.Count.EqualTo(3));
    }

    [Test]
    public async Task AChangeToAnOldOrderWithoutAnEvent_IsFoundWithinHours()
    {
        var ann = await Shop.Customer("Ann");
        var old = await Shop.HasSold(300, "Tea", ann);
        await Shop.RunTask<CaptureTask>();

        old[0].OrderStatus = OrderStatus.Cancelled;
        await Shop.Change(old[0]);
        await Shop.RunTask<CaptureTask>();
        Assert.That(await Shop.Journal(FactKind.OrderCancelled), Is.Empty, "not every run reads months");

        Shop.Days.Pass(0.26);
        await Shop.RunTask<CaptureTask>();

        Assert.That((await Shop.Journal(FactKind.OrderCancelled)).Select(fact => fact.SubjectId), Is.EqualTo(new[] { old[0].Id }));
    }

    [Test]
    public async Task Backfill_FillsInThePast_WithProgress()
    {
        var ann = await Shop.Customer("Ann");
        await Shop.HasSold(1_000, "Tea", ann, daysAgo: 500);
        Assert.That((await Progress()).Percent, Is.Zero);

        await Shop.RunTask<CaptureTask>();

        var progress = await Progress();
        Assert.That((progress.IsDone, progress.Percent, progress.Done), Is.EqualTo((true, 100, progress.Total)));
        Assert.That((await Shop.Journal()).Count(fact => fact.Kind() == FactKind.OrderLine), Is.EqualTo(1_000));
    }

    [Test]
    public async Task RestartedBackfill_BringsBackWhatIsMissing_AndDoublesNothing()
    {
        var ann = await Shop.Customer("Ann");
        await Shop.HasSold(500, "Tea", ann, daysAgo: 200);
        await Shop.RunTask<CaptureTask>();
        var before = await Shop.Keys();
        await Shop.With<Nop.Data.IRepository<Nop.Plugin.CustomerLoyalty.Features.Capture.Journal.LoyaltyFact>>(facts =>
            facts.DeleteAsync(fact => fact.SubjectId <= 50 && fact.KindId == (int)FactKind.OrderPaid));
        Assert.That(await Shop.Keys(), Is.Not.EqualTo(before));

        await Shop.With<FactReconciler>(reconciler => reconciler.RestartAsync());
        await Shop.RunTask<CaptureTask>();

        Assert.That(await Shop.Keys(), Is.EqualTo(before));
    }

    private Task<BackfillProgress> Progress() => Shop.With<CheckpointStore, BackfillProgress>(BackfillProgress.ReadAsync);

    /// <summary>One of everything that the tables tell, each order left in the first status it reached.</summary>
    private static async Task TradeAsync(Shop shop)
    {
        await shop.Sells("Pot", 40m, product => product.IsShipEnabled = true);
        var ann = await shop.Customer("Ann");
        var guest = await shop.Guest();

        await ann.Buys("Tea", 2, paid: false);
        await guest.Buys("Tea", 1, paid: false);
        await (await ann.Buys("Tea", paid: false)).IsCancelled();
        await (await ann.Buys("Tea", paid: false)).IsVoided();
        await (await ann.Buys("Tea", paid: false)).IsDeleted();
        var pot = await ann.Buys("Pot", 2);
        await pot.IsSent();
        await pot.IsRefunded(5m);
        var request = await pot.IsSentBack(ann, 1);
        await shop.With<global::Demo.Commerce.IReturnRequests>(returns => returns.ChangeStatusAsync(request, ReturnRequestStatus.Received));
        await ann.Reviews("Tea", 5);
        var id = await ann.Reviews("Pot", 2);
        var review = (await shop.Rows<ProductReview>()).Single(row => row.Id == id);
        await shop.With<global::Demo.Commerce.IReviews>(reviews => reviews.ApproveAsync(review));
    }
}
