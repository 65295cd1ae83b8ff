using System.Diagnostics;
using Nop.Core;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Segments;
using Nop.Plugin.CustomerLoyalty.Platform.Models;

namespace Benchmarks.Commands;

/// <summary>The live count of the segment editor over many profiles: four conditions on fields, then a window of facts beside them.</summary>
public sealed class SegmentCountBenchmark : IBenchmark
{
    private const int Batch = 20_000;
    private const int Repeats = 5;
    private static readonly DateTime Now = DateTime.UtcNow;

    public string Name => "segment-count";

    public string Usage => "segment-count [--profiles 1000000] [--facts 1000000]";

    public string Measures => "who belongs to a rule, counted as the editor does; budget 2 s at 1,000,000 profiles";

    public async Task RunAsync(Arguments arguments, Report report)
    {
        var profiles = arguments.Number("--profiles", 1_000_000);
        var facts = arguments.Number("--facts", 1_000_000);
        await using var shop = await BenchmarkShop.OpenAsync(arguments, options => options);
        await FillAsync(shop, profiles, facts);

        SegmentRule[] fields =
        [
            new NumberRule("Orders", new NumberTest(Comparison.AtLeast, 2)),
            new NumberRule("Revenue365", new NumberTest(Comparison.Between, 50, 500)),
            new ChoiceRule("StageId", true, [(int)LifecycleStage.Active, (int)LifecycleStage.Loyal, (int)LifecycleStage.AtRisk]),
            new TimeRule("LastOrderOnUtc", TimeRelation.InLast, 180, TimeUnit.Days)
        ];
        var viewed = new FactRule(new FactQuery([FactKind.ProductViewed], new FactWindow(Days: 30)), FactMeasure.Count, new NumberTest(Comparison.AtLeast, 2));

        report.Add("database", arguments.Database);
        report.Add("profiles", $"{profiles:N0}");
        report.Add("facts", $"{facts:N0} over a year");
        await MeasureAsync(shop, report, "four fields", new AllRule(fields));
        await MeasureAsync(shop, report, "and a window of 30 days", new AllRule([.. fields, viewed]));
        report.Add("peak memory", $"{PeakMemory.Megabytes:N0} MB");
    }

    private static async Task MeasureAsync(BenchmarkShop shop, Report report, string what, SegmentRule rule)
    {
        var json = RuleWriter.Write(rule);
        var times = new List<TimeSpan>();
        SegmentPreview found = null!;
        for (var round = 0; round <= Repeats; round++)
        {
            await using var scope = shop.Store.Scope();
            var start = Stopwatch.GetTimestamp();
            found = await scope.Get<SegmentService>().PreviewAsync(json, 0, 0);
            if (round > 0)
                times.Add(Stopwatch.GetElapsedTime(start));
        }

        report.Add(what, $"median {times.Order().ElementAt(Repeats / 2).TotalSeconds:0.00} s, slowest {times.Max().TotalSeconds:0.00} s; {found.Count:N0} of {found.Asked:N0}");
    }

    private static async Task FillAsync(BenchmarkShop shop, int profiles, int facts)
    {
        var run = new LoyaltyModelRun { Name = "profiles", StartedOnUtc = Now, CompletedOnUtc = Now };
        await InsertAsync(shop, [run]);
        var random = new Random(6);
        for (var first = 1; first <= profiles; first += Batch)
            await InsertAsync(shop, [.. Enumerable.Range(first, Math.Min(Batch, profiles - first + 1)).Select(id => Profile(random, run.Id, id))]);
        for (var first = 1; first <= facts; first += Batch)
            await InsertAsync(shop, [.. Enumerable.Range(first, Math.Min(Batch, facts - first + 1)).Select(id => Viewed(random, id, profiles))]);
    }

    private static async Task InsertAsync<TEntity>(BenchmarkShop shop, List<TEntity> rows) where TEntity : BaseEntity
    {
        await using var scope = shop.Store.Scope();
        await scope.Get<IRepository<TEntity>>().InsertAsync(rows, false);
    }

    private static LoyaltyProfile Profile(Random random, int runId, int customerId)
    {
        var orders = random.Next(0, 8);
        var revenue = orders * random.Next(500, 9_000) / 100m;
        return new LoyaltyProfile
        {
            RunId = runId, CustomerId = customerId, FoldedOnUtc = Now, IsRegistered = true, HasEmail = true, Orders = orders, PurchaseDays = orders,
            Revenue = revenue, Revenue365 = Math.Round(revenue * 0.7m, 2), StageId = orders == 0 ? (int)LifecycleStage.Prospect : random.Next(2, 9),
            LastOrderOnUtc = orders == 0 ? null : Now.AddDays(-random.Next(0, 700)), RegisteredOnUtc = Now.AddDays(-random.Next(700, 1_400)), ValueBand = random.Next(1, 6)
        };
    }

    private static LoyaltyFact Viewed(Random random, int number, int customers)
    {
        var at = Now.AddMinutes(-random.Next(0, 365 * 24 * 60));
        return new LoyaltyFact
        {
            FactKey = $"page:{number}", KindId = (int)FactKind.ProductViewed, CustomerId = random.Next(1, customers + 1), StoreId = 1,
            OccurredOnUtc = at, RecordedOnUtc = at, ProductId = random.Next(1, 500)
        };
    }
}
