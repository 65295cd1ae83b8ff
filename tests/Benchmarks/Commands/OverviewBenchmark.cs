using System.Diagnostics;
using System.Text.Json;
using Benchmarks.Generators;
using Demo.Host;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Web;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Scoring;
using Nop.Plugin.CustomerLoyalty.Platform.Models;
using Npgsql;

namespace Benchmarks.Commands;

/// <summary>The manager's overview and the cohorts of a shop with very many customers and a year of prepared days.</summary>
public sealed class OverviewBenchmark : IBenchmark
{
    private const int Days = 2 * 365;

    public string Name => "overview";

    public string Usage => "overview --connection CS [--customers 1000000] [--pages 20] [--again]";

    public string Measures => "overview of 30 days and of a year, cohorts, counting of today; budgets 200 ms and 1 s at 1,000,000";

    public async Task RunAsync(Arguments arguments, Report report)
    {
        arguments.Know("--connection", "--database", "--customers", "--pages");
        report.Variant = "postgres";
        var connection = arguments.Connection ?? throw new UsageException("This command needs --connection.");
        var customers = arguments.Number("--customers", 1_000_000);
        await using var shop = await BenchmarkShop.OpenAsync(arguments, options => options with { Database = Demo.Data.DatabaseKind.Postgres, Fresh = !arguments.Again });
        if (!arguments.Again)
            await FillAsync(shop.Store, connection, customers);
        var boss = await BossAsync(shop.Store);
        report.Add("customers", $"{customers:N0}");
        report.Add("prepared rows", $"{await ScalarAsync(connection, "select count(*) from \"LoyaltyDailyFigure\""):N0} of {Days} days");

        var today = Stopwatch.StartNew();
        await using (var scope = shop.Store.Scope(boss))
        {
            await scope.Get<DailyRequests>().AllAsync();
            await scope.Get<DailyCount>().RunAsync(() => false);
        }

        report.Add("counting of today", $"{today.Elapsed.TotalSeconds:0.0} s, every quarter of an hour");
        foreach (var days in new[] { 30, 365 })
            report.Add($"overview of {days} days", await TimeAsync(shop.Store, boss, arguments, async scope =>
            {
                var model = await scope.Get<OverviewModelFactory>().PrepareAsync(new OverviewModel { FromDay = DateTime.UtcNow.Date.AddDays(1 - days), ToDay = DateTime.UtcNow.Date });
                if (model.Cards.Count != CardRule.All.Count)
                    throw new InvalidDataException("Cards are missing.");
            }));
        report.Add("cohorts", await TimeAsync(shop.Store, boss, arguments, async scope =>
        {
            if ((await scope.Get<CohortModelFactory>().PrepareAsync(0, 24)).Rows.Count != 24)
                throw new InvalidDataException("Cohorts are missing.");
        }));
    }

    private static async Task<string> TimeAsync(DemoStore store, Customer boss, Arguments arguments, Func<ShopScope, Task> page)
    {
        var times = new List<TimeSpan>();
        for (var number = -2; number < arguments.Number("--pages", 20); number++)
        {
            await using var scope = store.Scope(boss);
            var start = Stopwatch.GetTimestamp();
            await page(scope);
            times.Add(Stopwatch.GetElapsedTime(start));
        }

        return Timings.Of(times.Skip(2).ToList()).ToString();
    }

    private static async Task FillAsync(DemoStore store, string connection, int customers)
    {
        await using var scope = store.Scope();
        var runs = scope.Get<ModelRunStore>();
        var profiles = await runs.StartAsync(ProfileRun.Name);
        await ProfilesAsync(connection, profiles.Id, customers);
        await runs.CompleteAsync(profiles, customers);
        var scores = await runs.StartAsync(ScoreParts.RunName);
        var last = DateTime.UtcNow.Year * 12 + DateTime.UtcNow.Month - 1;
        var cohorts = Enumerable.Range(0, 24).Select(back => new Cohort(last - 23 + back, customers / 40, [.. Enumerable.Range(0, 24 - back).Select(month => customers / 40 / (month + 1))])).ToList();
        await scope.Get<ModelChunkStore>().WriteAsync(scores.Id, ScoreParts.Cohorts(0), JsonSerializer.SerializeToUtf8Bytes(cohorts));
        await runs.CompleteAsync(scores, customers);
        await ExecuteAsync(connection, $"""
            insert into "LoyaltyDailyFigure" ("StoreId", "Day", "MetricId", "Part", "Number", "Value")
            select 0, to_char(day, 'YYYYMMDD')::int, metric, part, 1000 + (hashint4(metric * 1000 + part + extract(doy from day)::int) & 1023), (hashint4(metric + extract(doy from day)::int) & 65535) / 10.0
            from generate_series(current_date - {Days}, current_date - 1, interval '1 day') day, generate_series(1, 22) metric, generate_series(0, 19) part
            where (metric = 1 and part between 1 and 8) or (metric = 2 and part between 1 and 4) or (metric between 3 and 19 and part = 0) or metric between 20 and 22
            """);
        await GeneratedShop.SettleAsync(connection);
    }

    /// <summary>A row for each customer; what the overview does not ask for is nothing.</summary>
    private static async Task ProfilesAsync(string connection, int runId, int customers)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        var (names, values) = (new List<string>(), new List<string>());
        await using (var command = source.CreateCommand("select column_name, data_type, is_nullable from information_schema.columns where table_name = 'LoyaltyProfile' and column_name <> 'Id'"))
        await using (var reader = await command.ExecuteReaderAsync())
            while (await reader.ReadAsync())
            {
                var (name, type, isNullable) = (reader.GetString(0), reader.GetString(1), reader.GetString(2) == "YES");
                names.Add($"\"{name}\"");
                values.Add(name switch
                {
                    "RunId" => $"{runId}",
                    "CustomerId" => "n",
                    "StageId" => "1 + (hashint4(n) & 7)",
                    "Orders365" => "(hashint4(n + 1) & 3)",
                    "Revenue365" => "(hashint4(n + 2) & 65535) / 100.0",
                    "IsCore" => "(hashint4(n + 3) & 7) = 0",
                    _ when isNullable => "null",
                    _ when type == "boolean" => "false",
                    _ when type.StartsWith("timestamp", StringComparison.Ordinal) => "now() at time zone 'utc'",
                    _ when type is "integer" or "numeric" or "bigint" => "0",
                    _ => "''"
                });
            }

        await ExecuteAsync(connection, $"insert into \"LoyaltyProfile\" ({string.Join(", ", names)}) select {string.Join(", ", values)} from generate_series(1, {customers}) n");
    }

    /// <summary>Somebody who may see everything.</summary>
    private static async Task<Customer> BossAsync(DemoStore store)
    {
        await using var scope = store.Scope();
        return await scope.Get<IRepository<Customer>>().Table.Where(customer => customer.Email != null && !customer.IsSystemAccount).OrderBy(customer => customer.Id).FirstOrDefaultAsync()
            ?? throw new InvalidDataException("The shop has no administrator.");
    }

    private static async Task ExecuteAsync(string connection, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connection + ";Command Timeout=3600");
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<long> ScalarAsync(string connection, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(sql);
        return Convert.ToInt64(await command.ExecuteScalarAsync());
    }
}
