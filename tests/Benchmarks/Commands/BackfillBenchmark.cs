using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Benchmarks.Commands;

/// <summary>From an order file to a journal that holds the shop's whole past: import, install the plugin, run its task until it has caught up.</summary>
public sealed class BackfillBenchmark : IBenchmark
{
    public string Name => "backfill";

    public string Usage => "backfill FILE";

    public string Measures => "import and back-fill of the journal; budget 5 minutes and 1.5 GB";

    public async Task RunAsync(Arguments arguments, Report report)
    {
        var watch = Stopwatch.StartNew();
        await using var shop = await BenchmarkShop.OpenAsync(arguments, options => options with { ImportFile = arguments.File });
        var imported = watch.Elapsed;
        var slices = 0;
        var done = false;
        while (!done)
        {
            await using var slice = shop.Store.Services.CreateAsyncScope();
            await ActivatorUtilities.CreateInstance<CaptureTask>(slice.ServiceProvider).ExecuteAsync();
            done = (await BackfillProgress.ReadAsync(slice.ServiceProvider.GetRequiredService<CheckpointStore>())).IsDone;
            slices++;
        }
        await using var scope = shop.Store.Scope();
        report.Add("database", arguments.Database);
        report.Add("import", $"{imported.TotalSeconds:0.0} s (start of the shop included)");
        report.Add("back-fill", $"{(watch.Elapsed - imported).TotalSeconds:0.0} s in {slices} runs of the task");
        report.Add("together", $"{watch.Elapsed.TotalSeconds:0.0} s");
        report.Add("peak memory", $"{PeakMemory.Megabytes} MB");
        foreach (var kind in scope.Get<IRepository<LoyaltyFact>>().Table.GroupBy(fact => fact.KindId).Select(group => new { group.Key, Count = group.Count() }).ToList().OrderBy(kind => kind.Key))
            report.Add($"facts: {(Nop.Plugin.CustomerLoyalty.Engine.Journal.FactKind)kind.Key}", $"{kind.Count:N0}");
    }
}
