using System.Diagnostics;
using Benchmarks.Generators;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation.Web;
using Npgsql;

namespace Benchmarks.Commands;

/// <summary>Past orders replayed against two sets of rules on PostgreSQL.</summary>
public sealed class SimulateBenchmark : IBenchmark
{
    public string Name => "simulate";

    public string Usage => "simulate --connection CS [--customers 300000] [--orders 1000000]";

    public string Measures => "the simulator over all orders, journal read included; budget 1 minute at 1,000,000 orders";

    public async Task RunAsync(Arguments arguments, Report report)
    {
        arguments.Know("--connection", "--database", "--customers", "--orders");
        var customers = arguments.Number("--customers", 300_000);
        var each = Math.Max(1, arguments.Number("--orders", 1_000_000) / customers);
        var connection = arguments.Connection ?? throw new UsageException("This command needs --connection.");
        await using var shop = await BenchmarkShop.OpenAsync(arguments, options => options with { Database = Demo.Data.DatabaseKind.Postgres });
        await GeneratedShop.FillAsync(connection, customers, each);
        await AddLinesAsync(connection);
        await GeneratedShop.SettleAsync(connection);

        int id;
        await using (var scope = shop.Store.Scope())
        {
            var rules = scope.Get<RuleDesk>();
            var chosen = new List<int>();
            foreach (var (rule, isActive) in Rules())
                chosen.Add((await rules.SaveAsync(0, 0, rule, isActive))!.Id);
            id = (await scope.Get<SimulationDesk>().StartAsync("Benchmark", DateTime.UtcNow.AddYears(-5), DateTime.UtcNow.AddDays(1), 0, chosen)).Id;
        }

        var watch = Stopwatch.StartNew();
        await using (var scope = shop.Store.Scope())
            await scope.Get<SimulationRun>().RunAsync(() => true);
        watch.Stop();
        await using (var scope = shop.Store.Scope())
        {
            var result = (await scope.Get<SimulationFactory>().FindAsync(id))!;
            report.Add("customers", result.Customers);
            report.Add("orders", result.Orders);
            report.Add("rules", $"{Rules().Count(rule => rule.IsActive)} against {Rules().Count}");
            report.Add("replayed in", $"{watch.Elapsed.TotalSeconds:0.0} s");
            report.Add("points", string.Join(" against ", result.Figures[0].Now, result.Figures[0].Then));
            report.Add("peak memory", $"{PeakMemory.Megabytes:N0} MB, the generating included");
        }
    }

    private static List<(EarningRule Rule, bool IsActive)> Rules() =>
    [
        (new EarningRule { Name = "Money", Points = 1, PerAmount = 1 }, true),
        (new EarningRule { Name = "Fifth order", Kind = EarningKind.NthOrder, Every = 5, Points = 100 }, true),
        (new EarningRule { Name = "Three months", Kind = EarningKind.MonthsInRow, Every = 3, Points = 50, CapPerMonth = 100 }, true),
        (new EarningRule { Name = "Piece", Kind = EarningKind.Piece, Points = 5, Products = [1, 2, 3, 4, 5], Stacking = EarningStacking.BestOnly }, false),
        (new EarningRule { Name = "Order", Kind = EarningKind.Order, Points = 20, MinimumAmount = 100, Stacking = EarningStacking.BestOnly, CapPerCustomer = 500 }, false)
    ];

    /// <summary>Payment, and two lines for each order.</summary>
    private static async Task AddLinesAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection + ";Command Timeout=3600");
        const string Columns = "(\"FactKey\", \"KindId\", \"StoreId\", \"CustomerId\", \"VisitorId\", \"IsGuest\", \"OccurredOnUtc\", \"RecordedOnUtc\", \"ProductId\", \"SubjectId\", \"Quantity\", \"Amount\")";
        const string Common = "\"StoreId\", \"CustomerId\", \"VisitorId\", \"IsGuest\", \"OccurredOnUtc\", \"RecordedOnUtc\"";
        foreach (var sql in new[]
        {
            $"insert into \"LoyaltyFact\" {Columns} select 'order:' || \"SubjectId\" || ':paid', 103, {Common}, 0, \"SubjectId\", 0, \"Amount\" from \"LoyaltyFact\" where \"KindId\" = 101",
            $"insert into \"LoyaltyFact\" {Columns} select 'order:' || \"SubjectId\" || ':line:' || line, 102, {Common}, 1 + (\"SubjectId\" + line) % 200, \"SubjectId\", line, \"Amount\" / 2 from \"LoyaltyFact\", generate_series(1, 2) line where \"KindId\" = 101"
        })
        {
            await using var command = source.CreateCommand(sql);
            await command.ExecuteNonQueryAsync();
        }
    }
}
