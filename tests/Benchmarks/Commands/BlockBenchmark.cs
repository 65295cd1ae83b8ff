using System.Diagnostics;
using Demo.Data;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using static Nop.Plugin.CustomerLoyalty.Features.Recommendations.BlockStrategy;

namespace Benchmarks.Commands;

/// <summary>Blocks of the sample shop for its customers, each as in a request of its own, by turns, with a warm model.</summary>
public sealed class BlockBenchmark : IBenchmark
{
    private const int Shoppers = 100;
    private const int WarmUp = 600;

    private static readonly (string Name, BlockStrategy[] Chain, BlockPage Page)[] Asked =
    [
        ("for you, home page", [ForYou, Trending, BestSellers], BlockPage.Home),
        ("viewed together, product page", [ViewedTogether, Trending, BestSellers], BlockPage.Product),
        ("recently viewed", [RecentlyViewed, BestSellers], BlockPage.Home)
    ];

    public string Name => "block";

    public string Usage => "block [--requests 2000]";

    public string Measures => "time and statements of a block on a page; budget 5 ms at the 99th percentile and 3 statements";

    public async Task RunAsync(Arguments arguments, Report report)
    {
        arguments.Know("--requests", "--database", "--connection");
        var requests = arguments.Number("--requests", 2_000);
        await using var shop = await BenchmarkShop.OpenAsync(arguments, options => options with { Seed = true });
        await TrainAsync(shop);
        var shoppers = await ShoppersAsync(shop);
        report.Add("database", arguments.Database);
        report.Add("shoppers", $"{shoppers.Count} with a past, {requests} blocks of each kind after {WarmUp} to warm up");
        var kinds = Asked.Select(_ => new Tally()).ToList();
        for (var number = -WarmUp; number < requests; number++)
            for (var kind = 0; kind < Asked.Length; kind++)
                await AskAsync(shop, shoppers[(number + WarmUp) % shoppers.Count], Asked[kind].Chain, Asked[kind].Page, number, kinds[kind]);
        for (var kind = 0; kind < Asked.Length; kind++)
            report.Add(Asked[kind].Name, $"{Percentiles(kinds[kind].Times)}; statements {kinds[kind].Statements.Min()} to {kinds[kind].Statements.Max()}; shown {kinds[kind].Made} of {requests}");
    }

    /// <summary>Statements are counted while warming up, times are taken afterwards.</summary>
    private static async Task AskAsync(BenchmarkShop shop, (Customer Customer, int ProductId) shopper, BlockStrategy[] chain, BlockPage page, int number, Tally tally)
    {
        await using var scope = shop.Store.Scope(shopper.Customer);
        var blocks = scope.Get<PageBlocks>();
        using var counter = number is < 0 and >= -Shoppers ? new QueryCounter() : null;
        var start = Stopwatch.GetTimestamp();
        var block = await blocks.MakeAsync(chain, 4, new PageSpot(page, ProductId: page == BlockPage.Product ? shopper.ProductId : 0));
        var elapsed = Stopwatch.GetElapsedTime(start);
        if (counter is not null)
            tally.Statements.Add(counter.Statements.Count(IsOurs));
        if (number < 0)
            return;
        tally.Times.Add(elapsed);
        tally.Made += block is null ? 0 : 1;
    }

    /// <summary>Roles and attributes of the request's customer are kept by nopCommerce, though not by the demo store.</summary>
    private static bool IsOurs(string statement) =>
        !statement.Contains("FROM \"CustomerCustomerRoleMapping\"", StringComparison.Ordinal) && !statement.Contains("FROM \"GenericAttribute\"", StringComparison.Ordinal);

    private static string Percentiles(List<TimeSpan> times)
    {
        var sorted = times.Order().ToList();
        return FormattableString.Invariant($"median {At(.5):0.00} ms, p95 {At(.95):0.00} ms, p99 {At(.99):0.00} ms");

        double At(double share) => sorted[(int)(share * (sorted.Count - 1))].TotalMilliseconds;
    }

    private static async Task TrainAsync(BenchmarkShop shop)
    {
        for (var done = false; !done;)
        {
            await using var slice = shop.Store.Services.CreateAsyncScope();
            await ActivatorUtilities.CreateInstance<CaptureTask>(slice.ServiceProvider).ExecuteAsync();
            done = (await BackfillProgress.ReadAsync(slice.ServiceProvider.GetRequiredService<CheckpointStore>())).IsDone;
        }

        await using var scope = shop.Store.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<RecommenderTask>(scope.ServiceProvider).ExecuteAsync();
    }

    /// <summary>Customers of the sample shop with a product they met.</summary>
    private static async Task<List<(Customer Customer, int ProductId)>> ShoppersAsync(BenchmarkShop shop)
    {
        await using var scope = shop.Store.Scope();
        var seen = await scope.Get<IRepository<LoyaltyFact>>().Table.Where(fact => fact.CustomerId > 0 && !fact.IsGuest && fact.ProductId > 0)
            .GroupBy(fact => fact.CustomerId).Select(mine => new { CustomerId = mine.Key, ProductId = mine.Max(fact => fact.ProductId) }).ToListAsync();
        var ids = seen.OrderBy(one => one.CustomerId).Take(Shoppers).ToDictionary(one => one.CustomerId, one => one.ProductId);
        var customers = await scope.Get<IRepository<Customer>>().GetByIdsAsync([.. ids.Keys]);
        return [.. customers.Select(customer => (customer, ids[customer.Id]))];
    }

    private sealed class Tally
    {
        public List<TimeSpan> Times { get; } = [];

        public List<int> Statements { get; } = [];

        public int Made { get; set; }
    }
}
