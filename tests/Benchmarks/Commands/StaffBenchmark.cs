using System.Diagnostics;
using Benchmarks.Generators;
using Nop.Plugin.CustomerLoyalty.Features.Staff;
using Npgsql;

namespace Benchmarks.Commands;

/// <summary>The report on the staff over very many contacts: counts, estimates and bounds of everybody.</summary>
public sealed class StaffBenchmark : IBenchmark
{
    public string Name => "staff";

    public string Usage => "staff --connection CS [--contacts 1000000] [--agents 50] [--reports 10] [--again]";

    public string Measures => "the staff report over all contacts; budget 5 s at 1,000,000";

    public async Task RunAsync(Arguments arguments, Report report)
    {
        arguments.Know("--connection", "--database", "--contacts", "--agents", "--reports");
        report.Variant = "postgres";
        var connection = arguments.Connection ?? throw new UsageException("This command needs --connection.");
        var (contacts, agents) = (arguments.Number("--contacts", 1_000_000), arguments.Number("--agents", 50));
        await using var shop = await BenchmarkShop.OpenAsync(arguments, options => options with { Database = Demo.Data.DatabaseKind.Postgres, Fresh = !arguments.Again });
        if (!arguments.Again)
        {
            await RunAsync(connection, $"""
                insert into "LoyaltyContact" ("ContactKey", "Version", "CustomerId", "StoreId", "AgentId", "ChannelId", "DirectionId", "OutcomeId", "OrderId", "CaseId", "Subject", "Note", "Minutes", "StartedOnUtc", "CreatedOnUtc", "EditedById", "PromiseOwnerId", "PromiseStateId", "PromiseText", "PromiseDueOnUtc", "PromiseDecidedById", "PromiseDecidedOnUtc")
                select gen_random_uuid(), 1, 1 + n % 100000, 1, 1 + n % {agents}, 1 + n % 4, 1 + n % 2, 1 + (hashint4(n) & 3), 0, 0, 'About parcel ' || n, 'Said so and so', (hashint4(n + 5) & 31),
                       now() at time zone 'utc' - interval '730 days' * (n / {contacts}.0), now() at time zone 'utc', 0,
                       case when n % 3 = 0 then 1 + n % {agents} else 0 end, case when n % 3 = 0 then 1 + (hashint4(n + 9) & 2147483647) % 3 else 0 end, case when n % 3 = 0 then 'call back' end,
                       case when n % 3 = 0 then now() at time zone 'utc' - interval '730 days' * (n / {contacts}.0) + interval '2 days' end, 0,
                       case when n % 3 = 0 then now() at time zone 'utc' - interval '730 days' * (n / {contacts}.0) + interval '1 day' * (n % 5) end
                from generate_series(1, {contacts}) n
                """);
            await GeneratedShop.SettleAsync(connection);
        }

        var (all, quarter) = (new List<TimeSpan>(), new List<TimeSpan>());
        var now = DateTime.UtcNow;
        var lines = 0;
        for (var number = -2; number < arguments.Number("--reports", 10); number++)
        {
            all.Add(await TimeAsync(shop, new StaffPeriod(now.AddYears(-3), now.AddDays(1)), read => lines = read));
            quarter.Add(await TimeAsync(shop, new StaffPeriod(now.AddDays(-90), now.AddDays(1)), _ => { }));
        }

        report.Add("contacts", $"{contacts:N0} of {lines} agents");
        report.Add("report over all", Timings.Of(all.Skip(2).ToList()).ToString());
        report.Add("report over 90 days", Timings.Of(quarter.Skip(2).ToList()).ToString());
    }

    private static async Task<TimeSpan> TimeAsync(BenchmarkShop shop, StaffPeriod period, Action<int> look)
    {
        await using var scope = shop.Store.Scope();
        var reports = scope.Get<StaffReports>();
        var start = Stopwatch.GetTimestamp();
        var lines = await reports.ReadAsync(period);
        var took = Stopwatch.GetElapsedTime(start);
        look(lines.Count);
        return took;
    }

    private static async Task RunAsync(string connection, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connection + ";Command Timeout=3600");
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
