using System.Diagnostics;
using Benchmarks.Generators;
using Nop.Core;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Entries;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Steps;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Plugin.CustomerLoyalty.Platform.Models;

namespace Benchmarks.Commands;

/// <summary>Ten journeys over many customers on PostgreSQL: a day's facts and all records looked through, everybody who begins enrolled and taken to his first wait.</summary>
public sealed class PlanJourneysBenchmark : IBenchmark
{
    private const int Batch = 20_000;
    private static readonly string[] On = ["Welcome", "CartReminder", "BrowseReminder", "WishListReminder", "ThankYou", "HowTo", "ReviewRequest", "Replenishment", "WinBack", "Birthday"];
    private static readonly DateTime Now = DateTime.UtcNow;

    public string Name => "plan-journeys";

    public string Usage => "plan-journeys --connection CS [--customers 1000000] [--facts 500000]";

    public string Measures => "one whole planning of ten journeys; budget 5 minutes and 1 GB at 1,000,000 customers";

    public async Task RunAsync(Arguments arguments, Report report)
    {
        arguments.Know("--connection", "--database", "--customers", "--facts");
        var customers = arguments.Number("--customers", 1_000_000);
        var facts = arguments.Number("--facts", 500_000);
        var connection = arguments.Connection ?? throw new UsageException("This command needs --connection.");
        await using var shop = await BenchmarkShop.OpenAsync(arguments, options => options with { Database = Demo.Data.DatabaseKind.Postgres });
        var first = await FillAsync(shop, connection, customers, facts);
        report.Add("customers", $"{customers:N0}");
        report.Add("journeys", $"{On.Length}");
        report.Add("facts of the last day", $"{facts:N0} of {await CountAsync<LoyaltyFact>(shop):N0}");

        var watch = Stopwatch.StartNew();
        await RunAsync<JourneyEntryPass>(shop, pass => pass.RunAsync(() => true));
        report.Add("who enters", $"{watch.Elapsed.TotalSeconds:0.0} s, {await CountAsync<LoyaltyEnrollment>(shop):N0} entered");
        await RunAsync<JourneyStepPass>(shop, pass => pass.RunAsync(() => true));
        report.Add("and the first steps", $"{watch.Elapsed.TotalSeconds:0.0} s, {await CountAsync<LoyaltyAction>(shop):N0} actions in the outbox");
        watch.Restart();
        await RunAsync<JourneyEntryPass>(shop, pass => pass.RunAsync(() => true));
        await RunAsync<JourneyStepPass>(shop, pass => pass.RunAsync(() => true));
        report.Add("again, with nothing new", $"{watch.Elapsed.TotalSeconds:0.0} s");
        report.Add("peak memory", $"{PeakMemory.Megabytes:N0} MB, the generating included");
        report.Add("first customer", $"{first}");
    }

    private static async Task<int> FillAsync(BenchmarkShop shop, string connection, int customers, int facts)
    {
        await GeneratedShop.FillAsync(connection, customers, 1);
        var first = (await GeneratedShop.CustomersAsync(connection, 1_000_000)).Min();
        var run = new LoyaltyModelRun { Name = ProfileRun.Name, StartedOnUtc = Now, CompletedOnUtc = Now };
        await InsertAsync(shop, [run]);
        var random = new Random(6);
        for (var from = 0; from < customers; from += Batch)
            await InsertAsync(shop, [.. Enumerable.Range(first + from, Math.Min(Batch, customers - from)).Select(id => Profile(random, run.Id, id))]);
        for (var from = 0; from < facts; from += Batch)
            await InsertAsync(shop, [.. Enumerable.Range(from, Math.Min(Batch, facts - from)).Select(number => Happened(random, number, first, customers))]);
        await SwitchOnAsync(shop, run.Id, facts);
        await GeneratedShop.SettleAsync(connection);
        return first;
    }

    /// <summary>As if they had been on since yesterday.</summary>
    private static async Task SwitchOnAsync(BenchmarkShop shop, int runId, int facts)
    {
        await using var scope = shop.Store.Scope();
        var journeys = scope.Get<IRepository<LoyaltyJourney>>();
        foreach (var journey in await journeys.Table.Where(journey => On.Contains(journey.ReadyMadeKey)).ToListAsync())
        {
            await scope.Get<JourneySwitch>().SetAsync(journey.Id, JourneyState.On);
            var row = (await journeys.GetByIdAsync(journey.Id))!;
            row.TakesFromUtc = Now.AddDays(-1);
            await journeys.UpdateAsync(row, false);
        }

        var last = await scope.Get<JourneyFactStore>().LastIdAsync();
        var checkpoints = scope.Get<CheckpointStore>();
        foreach (var (name, position) in new[] { (FactEntries.Name, last - facts), (ProfileRun.Follow(runId), last) })
        {
            var checkpoint = await checkpoints.GetOrStartAsync(name);
            (checkpoint.Position, checkpoint.StartedOnUtc) = (position, Now.AddDays(-1));
            await checkpoints.SaveAsync(checkpoint);
        }
    }

    private static LoyaltyFact Happened(Random random, int number, int first, int customers)
    {
        var kind = (number % 10) switch
        {
            0 or 1 => FactKind.CartLineAdded,
            2 => FactKind.WishListLineAdded,
            3 => FactKind.OrderPaid,
            4 => FactKind.ShipmentDelivered,
            5 => FactKind.Registered,
            _ => FactKind.ProductViewed
        };
        var at = Now.AddMinutes(-random.Next(90, 23 * 60));
        return new LoyaltyFact
        {
            FactKey = $"generated:{number}", KindId = (int)kind, CustomerId = first + random.Next(customers), StoreId = 1, OccurredOnUtc = at, RecordedOnUtc = at,
            ProductId = random.Next(1, 500), SubjectId = kind is FactKind.WishListLineAdded or FactKind.ProductViewed or FactKind.CartLineAdded ? 0 : 10_000_000 + number, Quantity = 1, Amount = 10
        };
    }

    private static LoyaltyProfile Profile(Random random, int runId, int customerId)
    {
        var orders = random.Next(0, 8);
        return new LoyaltyProfile
        {
            RunId = runId, CustomerId = customerId, FoldedOnUtc = Now, IsRegistered = true, HasEmail = true, Orders = orders, PurchaseDays = orders,
            StageId = orders == 0 ? (int)LifecycleStage.Prospect : random.Next(2, 9), ExpectedGapDays = random.Next(7, 120), Birthday = random.Next(1, 13) * 100 + random.Next(1, 29),
            FirstOrderOnUtc = orders == 0 ? null : Now.AddDays(-random.Next(700, 1_400)), LastOrderOnUtc = orders == 0 ? null : Now.AddDays(-random.Next(0, 700)), ValueBand = random.Next(1, 6)
        };
    }

    private static async Task RunAsync<TPass>(BenchmarkShop shop, Func<TPass, Task> work) where TPass : notnull
    {
        await using var scope = shop.Store.Scope();
        await work(scope.Get<TPass>());
    }

    private static async Task<int> CountAsync<TEntity>(BenchmarkShop shop) where TEntity : BaseEntity
    {
        await using var scope = shop.Store.Scope();
        return await scope.Get<IRepository<TEntity>>().Table.CountAsync();
    }

    private static async Task InsertAsync<TEntity>(BenchmarkShop shop, List<TEntity> rows) where TEntity : BaseEntity
    {
        await using var scope = shop.Store.Scope();
        await scope.Get<IRepository<TEntity>>().InsertAsync(rows, false);
    }
}
