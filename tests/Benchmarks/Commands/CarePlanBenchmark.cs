using System.Diagnostics;
using Benchmarks.Generators;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;

namespace Benchmarks.Commands;

/// <summary>Care of a whole shop on PostgreSQL: what a year would cost, the first night of the plans, when all that is near becomes tasks with money, and a night like any other.</summary>
public sealed class CarePlanBenchmark : IBenchmark
{
    private static readonly DateTime Now = DateTime.UtcNow;

    public string Name => "care-plan";

    public string Usage => "care-plan --connection CS [--customers 1000000] [--orders 2]";

    public string Measures => "what-if of three care plans, their first night and another one; budget 2 minutes at 1,000,000 customers";

    public async Task RunAsync(Arguments arguments, Report report)
    {
        arguments.Know("--connection", "--database", "--customers", "--orders");
        var customers = arguments.Number("--customers", 1_000_000);
        var orders = arguments.Number("--orders", 2);
        var connection = arguments.Connection ?? throw new UsageException("This command needs --connection.");
        await using var shop = await BenchmarkShop.OpenAsync(arguments, options => options with { Database = Demo.Data.DatabaseKind.Postgres });
        await GeneratedShop.FillAsync(connection, customers, 0);
        await GeneratedShop.PayAsync(connection);
        await GeneratedOrders.BirthdaysAsync(connection);
        await GeneratedOrders.OrdersAsync(connection, orders);
        var services = shop.Store.Services;
        var plans = await PlansAsync(services, connection);
        report.Add("customers", $"{customers:N0}, of whom 70 % have a birthday, 11 % a tier");
        report.Add("orders", $"{(long)customers * orders:N0}");

        var watch = Stopwatch.StartNew();
        foreach (var plan in plans)
            report.Add($"what-if: {plan.Name}", await ForecastAsync(services, plan.Id));
        report.Add("what-if of all plans", $"{watch.Elapsed.TotalSeconds:0.0} s");

        foreach (var plan in plans)
            await With<CarePlans>(services, async care => await care.SwitchAsync((await care.FindAsync(plan.Id))!.Row, true));
        await GeneratedShop.SettleAsync(connection);
        report.Add("first night", await PassAsync(services));
        await With<CareTaskReader>(services, async tasks =>
        {
            var counts = await tasks.CountsAsync(1);
            report.Add("tasks", $"{counts.Values.Sum():N0}, of which {counts.Where(count => count.Key.StateId == (int)CareTaskState.Open).Sum(count => count.Value):N0} with money, {counts.Where(count => count.Key.StateId == (int)CareTaskState.Control).Sum(count => count.Value):N0} of the control group");
        });
        await GeneratedShop.SettleAsync(connection);
        await With<CarePlans>(services, async care => await care.SaveAsync((await care.FindAsync(plans[0].Id))!.Row));
        report.Add("another night", await PassAsync(services));
        report.Add("peak memory", $"{PeakMemory.Megabytes:N0} MB");
    }

    private static async Task<IReadOnlyList<(string Name, int Id)>> PlansAsync(IServiceProvider services, string connection)
    {
        var (programmeId, tiers) = (0, new List<int>());
        await With<TierDesk>(services, async desk =>
        {
            programmeId = await desk.StartAsync(0);
            foreach (var (name, threshold) in new[] { ("Silver", 200m), ("Gold", 500m) })
            {
                var tier = new LoyaltyTier { ProgrammeId = programmeId, Name = name, Threshold = threshold };
                await desk.SaveAsync(tier, []);
                tiers.Add(tier.Id);
            }

            await desk.SaveAsync(new LoyaltyTierProgramme { IsActive = true });
        });
        await GeneratedOrders.TiersAsync(connection, programmeId, tiers[0], tiers[1]);
        var made = new List<(string, int)>();
        foreach (var (name, tierId, share) in new[] { ("no tier", 0, false), ("Silver", tiers[0], false), ("Gold, a share of the margin", tiers[1], true) })
            await With<CareFunds>(services, async funds =>
            {
                var fund = await funds.GetOrStartAsync(Now.Year, 0);
                await With<CarePlans>(services, async plans => made.Add((name, await PlanAsync(plans, fund, tierId, share))));
            });
        return made;
    }

    private static async Task<int> PlanAsync(CarePlans plans, LoyaltyCareFund fund, int tierId, bool share)
    {
        var row = (await plans.AddAsync(fund, new LoyaltyCarePlan
        {
            TierId = tierId, PerCustomer = 60, Budget = 50_000_000, SharePercent = 20, BudgetKindId = (int)(share ? CareBudgetKind.MarginShare : CareBudgetKind.Amount)
        }))!;
        var gift = new LoyaltyCareGift { Name = "Tea", UnitCost = 4 };
        await plans.SaveAsync(row, gift);
        var near = Now.AddDays(5);
        foreach (var occasion in new[]
        {
            new LoyaltyCareOccasion { KindId = (int)OccasionKind.Birthday, LeadDays = 14 }, new LoyaltyCareOccasion { KindId = (int)OccasionKind.FirstOrder, LeadDays = 7 },
            new LoyaltyCareOccasion { KindId = (int)OccasionKind.ServiceCheck, Month = 6, LeadDays = 3 }, new LoyaltyCareOccasion { KindId = (int)OccasionKind.LunarFestival, FestivalId = (int)LunarFestival.MidAutumn, LeadDays = 14 }
        }.Concat(tierId == 0 ? [] : [new LoyaltyCareOccasion { KindId = (int)OccasionKind.CustomDate, Name = "Foundation", Month = near.Month, Day = near.Day, LeadDays = 14 }]))
        {
            occasion.GiftId = gift.Id;
            await plans.SaveAsync(row, occasion);
        }

        return row.Id;
    }

    private static async Task<string> ForecastAsync(IServiceProvider services, int planId)
    {
        var watch = Stopwatch.StartNew();
        CarePrediction? found = null;
        await With<CareForecasts>(services, async forecasts =>
        {
            await With<CarePlans>(services, async plans =>
            {
                var plan = (await plans.FindAsync(planId))!;
                await forecasts.StartAsync(plan, () => true);
                found = await forecasts.FindAsync(plan);
            });
        });
        return $"{watch.Elapsed.TotalSeconds:0.0} s, {found!.Outcome.Customers:N0} customers, {found.Outcome.Paid.Count:N0} gifts for {found.Outcome.Paid.Cost:N0}";
    }

    /// <summary>Slices as the task has them, each with services of its own.</summary>
    private static async Task<string> PassAsync(IServiceProvider services)
    {
        var watch = Stopwatch.StartNew();
        var (looked, slices, last) = (0, 0, 0);
        do
        {
            await With<CarePass>(services, async pass =>
            {
                var started = Stopwatch.GetTimestamp();
                last = await pass.RunAsync(() => Stopwatch.GetElapsedTime(started) < SliceRunner.Budget);
            });
            looked += last;
            slices++;
        } while (last > 0);

        return $"{watch.Elapsed.TotalSeconds:0.0} s in {slices - 1} slices ({looked:N0} customers)";
    }

    private static async Task With<TService>(IServiceProvider services, Func<TService, Task> work) where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
