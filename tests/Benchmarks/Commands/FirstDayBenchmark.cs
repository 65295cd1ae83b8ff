using System.Diagnostics;
using Demo.Host;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Web;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Plugin.CustomerLoyalty.Platform.Setup.Web;

namespace Benchmarks.Commands;

/// <summary>
/// From the button 'Install' to figures of the shop's own past, with the tasks coming round every minute as nopCommerce's scheduler starts them. What a person
/// reads and decides meanwhile is not in it.
/// </summary>
public sealed class FirstDayBenchmark : IBenchmark
{
    private const string SystemName = "Misc.CustomerLoyalty";
    private const int MostRounds = 120;
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public string Name => "first-day";

    public string Usage => "first-day FILE";

    public string Measures => "from install to the first figures of a shop with a past; budget 30 minutes";

    public async Task RunAsync(Arguments arguments, Report report)
    {
        await using var shop = await BenchmarkShop.OpenAsync(arguments, options => options with { ImportFile = arguments.File, InstallPlugins = false });
        var watch = Stopwatch.StartNew();
        await shop.Store.Plugins.InstallAsync(SystemName);
        report.Add("database", arguments.Database);
        report.Add("install", $"{watch.Elapsed.TotalSeconds:0.0} s");
        var milestones = new List<(string What, Func<ShopScope, Task<string?>> Reached)>
        {
            ("first steps open", async scope => await scope.Get<FirstStepsModelFactory>().PrepareAsync() is { Steps.Count: > 0 } page ? $"{page.Steps.Count} steps" : null),
            ("scores of all customers", async scope => await scope.Get<CustomerProfiles>().CurrentRunIdAsync() > 0 && (await scope.Get<CustomerDashboardFactory>().PrepareAsync(0, null, null)) is { Customers: > 0 } page ? $"{page.Customers:N0} customers" : null),
            ("overview of today", async scope => (await scope.Get<OverviewModelFactory>().PrepareAsync(new OverviewModel())) is { IsEmpty: false } page ? page.Cards.FirstOrDefault()?.Figure is { } figure and not "–" and not "0" ? $"{figure} customers" : null : null),
            ("past of the overview", async scope => await scope.Get<DailyCount>().PastPercentAsync(0) == 100 ? "100 %" : null)
        };

        // Waiting for the next minute is counted, not waited for.
        var (clock, worked) = (watch.Elapsed, TimeSpan.Zero);
        var boss = await BossAsync(shop.Store);
        for (var round = 0; await PassAsync(round) && round < MostRounds; round++)
        {
            var began = watch.Elapsed;
            foreach (var (task, _, _) in TaskInstaller.All)
                await shop.Store.RunTaskAsync(TaskInstaller.NameOf(task));
            var took = watch.Elapsed - began;
            if (took < Minute)
                shop.Store.Clock.Advance(Minute - took);
            (clock, worked) = (clock + (took > Minute ? took : Minute), worked + took);
        }

        report.Add("peak memory", $"{PeakMemory.Megabytes} MB");
        if (milestones.Count > 0)
            throw new InvalidDataException($"Not reached within {MostRounds} rounds: {milestones[0].What}.");

        // Returns whether there is more to come.
        async Task<bool> PassAsync(int round)
        {
            await using var scope = shop.Store.Scope(boss);
            while (milestones.Count > 0 && await milestones[0].Reached(scope) is { } reached)
            {
                report.Add(milestones[0].What, $"{clock.TotalMinutes:0.0} min after the button, {worked.TotalSeconds:0} s of work in {round} rounds of the tasks ({reached})");
                milestones.RemoveAt(0);
            }

            return milestones.Count > 0;
        }
    }

    /// <summary>Somebody who may see everything.</summary>
    private static async Task<Customer> BossAsync(DemoStore store)
    {
        await using var scope = store.Scope();
        return await scope.Get<IRepository<Customer>>().Table.FirstOrDefaultAsync(customer => customer.Email == "admin@demo.shop") ?? throw new InvalidDataException("The shop has no administrator.");
    }
}
