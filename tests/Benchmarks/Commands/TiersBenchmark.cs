using System.Diagnostics;
using Benchmarks.Generators;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;

namespace Benchmarks.Commands;

/// <summary>The tiers of every customer of a generated shop counted on PostgreSQL: the first time, when all rows are new, and on a night like any other.</summary>
public sealed class TiersBenchmark : IBenchmark
{
    public string Name => "tiers";

    public string Usage => "tiers --connection CS [--customers 1000000] [--orders 3]";

    public string Measures => "count everybody's tier for the first time, at night, and one customer after an order";

    public async Task RunAsync(Arguments arguments, Report report)
    {
        arguments.Know("--connection", "--database", "--customers", "--orders");
        var customers = arguments.Number("--customers", 1_000_000);
        var orders = arguments.Number("--orders", 3);
        var connection = arguments.Connection ?? throw new UsageException("This command needs --connection.");
        await using var shop = await BenchmarkShop.OpenAsync(arguments, options => options with { Database = Demo.Data.DatabaseKind.Postgres });
        await GeneratedShop.FillAsync(connection, customers, orders);
        var facts = await GeneratedShop.PayAsync(connection);
        report.Add("customers", $"{customers:N0}");
        report.Add("order facts", $"{facts:N0}");

        var services = shop.Store.Services;
        await using (var scope = services.CreateAsyncScope())
        {
            var desk = scope.ServiceProvider.GetRequiredService<TierDesk>();
            var programmeId = await desk.StartAsync(0);
            foreach (var (name, threshold) in new[] { ("Silver", 200m), ("Gold", 500m), ("Platinum", 1500m) })
                await desk.SaveAsync(new LoyaltyTier { ProgrammeId = programmeId, Name = name, Threshold = threshold }, []);
            await desk.SaveAsync(new LoyaltyTierProgramme { IsActive = true });
        }

        report.Add("first time, all rows new", await PassAsync(services));
        await GeneratedShop.SettleAsync(connection);
        await using (var scope = services.CreateAsyncScope())
        {
            var desk = scope.ServiceProvider.GetRequiredService<TierDesk>();
            await desk.ChangedAsync((await desk.FindAsync(0))!.Id);
        }

        report.Add("a night: everybody again", await PassAsync(services));
        var ids = await GeneratedShop.CustomersAsync(connection, 200);
        await using var one = services.CreateAsyncScope();
        var counter = one.ServiceProvider.GetRequiredService<TierCounter>();
        var on = await one.ServiceProvider.GetRequiredService<TierProgrammeStore>().ListAsync();
        var times = new List<TimeSpan>();
        foreach (var id in ids)
        {
            var watch = Stopwatch.StartNew();
            await counter.CountAsync(on, [id]);
            times.Add(watch.Elapsed);
        }

        report.Add("one customer after an order", Timings.Of(times));
        report.Add("peak memory", $"{PeakMemory.Megabytes} MB");
    }

    /// <summary>Slices as the task has them, each with services of its own.</summary>
    private static async Task<string> PassAsync(IServiceProvider services)
    {
        var watch = Stopwatch.StartNew();
        var (counted, slices) = (0, 0);
        int last;
        do
        {
            await using var scope = services.CreateAsyncScope();
            var started = Stopwatch.GetTimestamp();
            last = await scope.ServiceProvider.GetRequiredService<TierPass>().RunAsync(() => Stopwatch.GetElapsedTime(started) < SliceRunner.Budget);
            counted += last;
            slices++;
        } while (last > 0);

        return $"{watch.Elapsed.TotalSeconds:0.0} s in {slices - 1} slices ({counted:N0} customers)";
    }
}
