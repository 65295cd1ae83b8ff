using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Benchmarks.Commands;

/// <summary>Buffered browse events into the journal, in the batches of the background writer, each in a scope of its own.</summary>
public sealed class FlushBenchmark : IBenchmark
{
    private const int BatchSize = 1_000;
    private const int Visitors = 2_000;

    public string Name => "flush";

    public string Usage => "flush [--events 50000]";

    public string Measures => "events a second into the journal; budget 10,000 on SQLite, 5,000 on PostgreSQL";

    public async Task RunAsync(Arguments arguments, Report report)
    {
        await using var shop = await BenchmarkShop.OpenAsync(arguments, options => options with { Seed = true });
        var products = await ProductsAsync(shop);
        var events = Events(arguments.Number("--events", 50_000), products);
        await FlushAsync(shop, Events(5 * BatchSize, products));

        var times = new List<TimeSpan>();
        foreach (var batch in events.Chunk(BatchSize))
        {
            var start = Stopwatch.GetTimestamp();
            await FlushAsync(shop, batch);
            times.Add(Stopwatch.GetElapsedTime(start));
        }
        var total = times.Aggregate(TimeSpan.Zero, (sum, time) => sum + time);
        await using var scope = shop.Store.Scope();
        report.Add("database", arguments.Database);
        report.Add("events", $"{events.Count:N0} of {Visitors:N0} visitors in batches of {BatchSize:N0}");
        report.Add("events a second", $"{events.Count / total.TotalSeconds:N0}");
        report.Add("batch, median", $"{times.Order().ElementAt(times.Count / 2).TotalMilliseconds:0} ms");
        report.Add("batch, slowest", $"{times.Max().TotalMilliseconds:0} ms");
        report.Add("rows in the journal", $"{scope.Get<IRepository<LoyaltyFact>>().Table.Count():N0}");
    }

    private static async Task FlushAsync(BenchmarkShop shop, IReadOnlyCollection<BrowseEvent> events)
    {
        await using var scope = shop.Store.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<BrowseFlusher>().FlushAsync(events);
    }

    private static async Task<int[]> ProductsAsync(BenchmarkShop shop)
    {
        await using var scope = shop.Store.Scope();
        return [.. scope.Get<IRepository<Product>>().Table.Where(product => product.Published && !product.Deleted && !product.LimitedToStores).Select(product => product.Id)];
    }

    private static List<BrowseEvent> Events(int count, int[] products)
    {
        var random = new Random(4);
        var visitors = Enumerable.Range(0, Visitors).Select(_ => Guid.NewGuid()).ToArray();
        var now = DateTimeOffset.UtcNow;
        return [.. Enumerable.Range(0, count).Select(number => new BrowseEvent(
            new PageToken(visitors[random.Next(Visitors)], Guid.NewGuid(), 0, 1, now), 0, FactKind.ProductViewed,
            products[random.Next(products.Length)], 0, null, now.UtcDateTime.AddMilliseconds(-number)))];
    }
}
