using System.Diagnostics;
using Benchmarks.Generators;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Insights;
using Nop.Plugin.CustomerLoyalty.Features.Insights.Words;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Scoring;
using Nop.Plugin.CustomerLoyalty.Platform.Models;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.Configuration;

namespace Benchmarks.Commands;

/// <summary>All profiles of a generated shop made anew on PostgreSQL, and then what people wait for: one customer again, lists, totals.</summary>
public sealed class ProfilesBenchmark : IBenchmark
{
    private const int Asked = 200;

    public string Name => "profiles";

    public string Usage => "profiles --connection CS [--customers 100000] [--orders 10] [--again|--ask]";

    public string Measures => "fit, fold and score every customer; one dirty customer; list and dashboard queries";

    public async Task RunAsync(Arguments arguments, Report report)
    {
        arguments.Know("--connection", "--database", "--customers", "--orders");
        report.Variant = "postgres";
        var connection = arguments.Connection ?? throw new UsageException("This command needs --connection.");
        await using var shop = await BenchmarkShop.OpenAsync(arguments, options => options with { Database = Demo.Data.DatabaseKind.Postgres, Fresh = !arguments.Again });
        await using var scope = shop.Store.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var settings = await services.GetRequiredService<ISettingService>().LoadSettingAsync<CustomerLoyaltySettings>();
        if (!arguments.Ask)
            await MakeAsync(services, settings, arguments, connection, report);
        await MeasureAsync(services, settings, connection, report);
    }

    private static async Task MakeAsync(IServiceProvider services, CustomerLoyaltySettings settings, Arguments arguments, string connection, Report report)
    {
        if (arguments.Again)
            await GeneratedShop.SweepAsync(connection);
        else
            await GeneratedShop.FillAsync(connection, arguments.Number("--customers", 100_000), arguments.Number("--orders", 10));
        var (customers, orders) = await GeneratedShop.SizeAsync(connection);
        report.Add("customers", $"{customers:N0}");
        report.Add("order facts", $"{orders:N0}");

        var watch = Stopwatch.StartNew();
        await FitAsync(services, settings, report);
        report.Add("fit and publish", $"{watch.Elapsed.TotalSeconds:0.0} s, peak memory {PeakMemory.Megabytes} MB");
        var folded = await FoldAsync(services, settings);
        report.Add("fold, score and write all", $"{watch.Elapsed.TotalSeconds:0.0} s with the fit ({folded:N0} customers)");
        report.Add("peak memory", $"{PeakMemory.Megabytes} MB");
        watch.Restart();
        await services.GetRequiredService<CustomerWords>().RunAsync(() => true);
        report.Add("words to be found by", $"{watch.Elapsed.TotalSeconds:0.0} s for a pass over all customers");
        await GeneratedShop.SettleAsync(connection);
    }

    private static async Task MeasureAsync(IServiceProvider services, CustomerLoyaltySettings settings, string connection, Report report)
    {
        var run = await services.GetRequiredService<CustomerProfiles>().CurrentRunIdAsync();
        var refresh = services.GetRequiredService<ProfileRefresh>();
        var ids = await GeneratedShop.CustomersAsync(connection, Asked);
        await MeasureAsync(ids.Take(20), id => refresh.RefreshAsync(run, [id], settings));
        report.Add("one dirty customer", $"{Timings.Of(await MeasureAsync(ids.Skip(20), id => refresh.RefreshAsync(run, [id], settings)))}, {await GeneratedShop.FactsAsync(connection, ids)} orders in the median");
        var list = services.GetRequiredService<ProfileListStore>();
        var totals = services.GetRequiredService<ProfileTotalsStore>();
        report.Add("list by value", Timings.Of(await MeasureAsync(ids.Take(10), number => list.ListAsync(run, new ProfileQuery { StoreId = number % 2 }, null, 0, 15))));
        var finder = services.GetRequiredService<CustomerFinder>();
        report.Add("search by a part of the e-mail", Timings.Of(await MeasureAsync(ids.Take(20), id => finder.IdsAsync($"generated{id}@", 20))));
        report.Add("search by first name", Timings.Of(await MeasureAsync(ids.Take(20), id => finder.IdsAsync($"First{id}", 20))));
        report.Add("search by last name", Timings.Of(await MeasureAsync(ids.Take(20), id => finder.IdsAsync($"Last{id % 977}", 20))));
        report.Add("search for nobody", Timings.Of(await MeasureAsync(ids.Take(20), id => finder.IdsAsync($"nobody{id}", 20))));
        report.Add("customers by stage", Timings.Of(await MeasureAsync(ids.Take(5), _ => totals.ByStageAsync(run, 0))));
        report.Add("RFM map", Timings.Of(await MeasureAsync(ids.Take(5), _ => totals.ByRfmAsync(run, 0))));
    }

    /// <summary>The steps of <see cref="ScoreFitter"/>, timed.</summary>
    private static async Task FitAsync(IServiceProvider services, CustomerLoyaltySettings settings, Report report)
    {
        var now = DateTime.UtcNow;
        var (today, options) = (DateOnly.FromDateTime(now), ScoreSettings.OptionsOf(settings));
        var watch = Stopwatch.StartNew();
        var log = await services.GetRequiredService<OrderLogStore>().ReadAsync(now);
        report.Add("read all orders", $"{watch.Elapsed.TotalSeconds:0.0} s, peak memory {PeakMemory.Megabytes} MB");
        watch.Restart();
        var population = ScoreFitter.Populate(log, today, options);
        report.Add("sort and add up", $"{watch.Elapsed.TotalSeconds:0.0} s, peak memory {PeakMemory.Megabytes} MB");
        watch.Restart();
        var (model, fit) = ScoreFitter.Learn(population, today, options);
        report.Add("choose and fit the model", $"{watch.Elapsed.TotalSeconds:0.0} s, {fit.Chosen}, peak memory {PeakMemory.Megabytes} MB");
        watch.Restart();
        await services.GetRequiredService<ScoreRuns>().PublishAsync(model, fit, population, new CoreBasis(false, 0, 0));
        ScoreFitter.LookNow();
        report.Add("publish", $"{watch.Elapsed.TotalSeconds:0.0} s, peak memory {PeakMemory.Megabytes} MB");
    }

    private static async Task<int> FoldAsync(IServiceProvider services, CustomerLoyaltySettings settings)
    {
        var runs = services.GetRequiredService<ModelRunStore>();
        var ranges = services.GetRequiredService<ProfileRangeBuilder>();
        var run = await runs.StartAsync(ProfileRun.Name);
        await ranges.StartFollowingAsync(run.Id);
        var checkpoint = await ranges.StartAsync(run.Id);
        while (checkpoint.CompletedOnUtc is null)
        {
            // As a slice of the task has it: services of its own and so much time.
            await using var slice = services.CreateAsyncScope();
            var started = Stopwatch.GetTimestamp();
            await slice.ServiceProvider.GetRequiredService<ProfileRangeBuilder>()
                .RunAsync(run.Id, checkpoint, settings, () => Stopwatch.GetElapsedTime(started) < SliceRunner.Budget);
        }

        await runs.CompleteAsync(run, checkpoint.Done);
        return checkpoint.Done;
    }

    private static async Task<List<TimeSpan>> MeasureAsync(IEnumerable<int> ids, Func<int, Task> work)
    {
        var times = new List<TimeSpan>();
        foreach (var id in ids)
        {
            var watch = Stopwatch.StartNew();
            await work(id);
            times.Add(watch.Elapsed);
        }

        return times;
    }
}
