using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>The process dies in the middle of its work; the next one on the same database goes on.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("L1")]
public class KilledTests(DatabaseKind kind)
{
    private const int Old = 1_300;

    [Test]
    [Category("A2")]
    public async Task Backfill_KilledBeforeASlice_GoesOn() => await BackfillAsync(faults => faults.BeforeInsert = number => number == 4 ? throw new Killed() : Task.CompletedTask);

    [Test]
    [Category("A2")]
    public async Task Backfill_KilledBetweenASliceAndItsCheckpoint_DoublesNothing() =>
        await BackfillAsync(faults => faults.AfterInsert = number => number == 4 ? throw new Killed() : Task.CompletedTask);

    [Test]
    public async Task ALeaseThatADeadProcessLeft_HoldsUpTheWorkForTwoMinutesOnly()
    {
        await using var shop = await Shop.OpenAsync(new ShopSetup { Kind = kind });
        var ann = await shop.Customer("Ann");
        await shop.HasSold(5, "Tea", ann);
        await shop.Insert(new LoyaltyLease { Name = "task:capture", Holder = "dead", ExpiresOnUtc = shop.Now.AddMinutes(2) });

        await shop.RunTask<CaptureTask>();
        Assert.That(await shop.Journal(FactKind.OrderPlaced), Is.Empty, "somebody else may be at it");

        shop.Days.PassMinutes(3);
        await shop.RunTask<CaptureTask>();
        Assert.That(await shop.Journal(FactKind.OrderPlaced), Has.Count.EqualTo(5));
    }

    [Test]
    public async Task Flush_KilledHalfWay_IsSentAgain_AndDoublesNothing()
    {
        var faults = new Faults();
        await using var shop = await Shop.OpenAsync(new ShopSetup { Kind = kind, Configure = faults.AttachTo<LoyaltyFact> });
        var guest = await shop.Guest();
        var page = await guest.Browsing.Product("Tea");
        var tea = await shop.Product("Tea");
        for (var more = 0; more < 20; more++)
            page.Happens("product", tea.Id);

        await page.IsLeft();
        faults.AfterInsert = _ => throw new Killed();
        Assert.CatchAsync<Killed>(shop.Flush);
        faults.AfterInsert = _ => Task.CompletedTask;
        await page.IsLeft();
        await shop.Flush();

        Assert.That(await shop.Journal(FactKind.ProductViewed), Has.Count.EqualTo(21));
    }

    private async Task BackfillAsync(Action<Faults> kill)
    {
        await using var expected = await Shop.OpenAsync(new ShopSetup { Kind = kind, Configure = LostEvents.AllOf });
        await expected.HasSold(Old, "Tea", await expected.Customer("Ann"));
        await expected.RunTask<CaptureTask>();

        await using var database = await ShopDatabase.CreateAsync(kind, true, _ => Task.CompletedTask);
        var faults = new Faults();
        kill(faults);
        await using (var first = await Shop.OpenAsync(new ShopSetup
        {
            Database = database,
            Configure = services =>
            {
                LostEvents.AllOf(services);
                faults.AttachTo<LoyaltyFact>(services);
            }
        }))
        {
            await first.HasSold(Old, "Tea", await first.Customer("Ann"));
            Assert.CatchAsync<Killed>(first.RunTask<CaptureTask>);
            Assert.That((await first.Keys()).Length, Is.InRange(400, 4 * Old - 1), "it was in the middle");
        }

        await using var next = await Shop.OpenAsync(new ShopSetup { Database = database, Configure = LostEvents.AllOf });
        await next.RunTask<CaptureTask>();

        Assert.That(await next.Keys(), Is.EqualTo(await expected.Keys()));
    }

    private sealed class Killed : Exception;
}
