using System.Diagnostics;
using System.Globalization;
using Benchmarks.Generators;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Contacts.Web;
using Nop.Plugin.CustomerLoyalty.Features.Insights.Words;
using Npgsql;

namespace Benchmarks.Commands;

/// <summary>A telephone rings in a shop with very many customers: who is it? Everything the card shows, without the writing of the HTML.</summary>
public sealed class CallerBenchmark : IBenchmark
{
    public string Name => "caller";

    public string Usage => "caller --connection CS [--customers 1000000] [--calls 200] [--again]";

    public string Measures => "the card of who calls, by telephone number and by e-mail; budget 300 ms at 1,000,000 customers";

    public async Task RunAsync(Arguments arguments, Report report)
    {
        arguments.Know("--connection", "--database", "--customers", "--calls");
        report.Variant = "postgres";
        var connection = arguments.Connection ?? throw new UsageException("This command needs --connection.");
        var (customers, calls) = (arguments.Number("--customers", 1_000_000), arguments.Number("--calls", 200));
        await using var shop = await BenchmarkShop.OpenAsync(arguments, options => options with { Database = Demo.Data.DatabaseKind.Postgres, Fresh = !arguments.Again });
        if (!arguments.Again)
        {
            await GeneratedShop.FillAsync(connection, customers, 1);
            await RunAsync(connection, "update \"Customer\" set \"Phone\" = '+49 (0)' || (30 + \"Id\" % 900) || ' ' || (1000000 + (\"Id\"::bigint * 7919) % 8999999) where \"Email\" like 'generated%'");
            var watch = Stopwatch.StartNew();
            await using (var scope = shop.Store.Scope())
                await scope.Get<CustomerWords>().RunAsync(() => true);
            report.Add("index of words and numbers", $"{watch.Elapsed.TotalSeconds:0.0} s for a pass over all customers");
            await GeneratedShop.SettleAsync(connection);
        }

        await MeasureAsync(shop, report, connection, calls);
    }

    private static async Task MeasureAsync(BenchmarkShop shop, Report report, string connection, int calls)
    {
        await using var reading = shop.Store.Scope();
        var admin = await reading.Get<IRepository<Customer>>().Table.Where(customer => customer.Email == "admin@demo.shop").FirstOrDefaultAsync();
        var ids = (await GeneratedShop.CustomersAsync(connection, calls)).ToArray();
        var people = await reading.Get<IRepository<Customer>>().Table.Where(customer => ids.Contains(customer.Id)).ToListAsync();
        var (byPhone, byMail, nobody) = (new List<TimeSpan>(), new List<TimeSpan>(), new List<TimeSpan>());
        var found = 0;
        foreach (var person in people.Take(10).Concat(people))
        {
            var local = person.Phone.Replace("+49 (0)", "0", StringComparison.Ordinal).Replace(" ", "/", StringComparison.Ordinal);
            byPhone.Add(await TimeAsync(shop, admin!, local, null, model => found += model.Card?.Shown.CustomerId == person.Id || model.Choices.Any(choice => choice.CustomerId == person.Id) ? 1 : 0));
            byMail.Add(await TimeAsync(shop, admin!, null, person.Email, model => found += model.Card?.Shown.CustomerId == person.Id ? 1 : 0));
            nobody.Add(await TimeAsync(shop, admin!, "+1 555 " + person.Id.ToString(CultureInfo.InvariantCulture).PadLeft(7, '0'), null, _ => { }));
        }

        report.Add("customers", (await reading.Get<IRepository<Customer>>().Table.CountAsync()).ToString("N0", CultureInfo.InvariantCulture));
        report.Add("found", $"{found} of {2 * (people.Count + 10)}");
        report.Add("by telephone number", Timings.Of(byPhone.Skip(10).ToList()).ToString());
        report.Add("by e-mail", Timings.Of(byMail.Skip(10).ToList()).ToString());
        report.Add("nobody has the number", Timings.Of(nobody.Skip(10).ToList()).ToString());
    }

    private static async Task<TimeSpan> TimeAsync(BenchmarkShop shop, Customer admin, string? phone, string? email, Action<CallerModel> look)
    {
        await using var scope = shop.Store.Scope(admin);
        var cards = scope.Get<CallerCardFactory>();
        var start = Stopwatch.GetTimestamp();
        var model = await cards.PrepareAsync(admin, phone, email, 0);
        var took = Stopwatch.GetElapsedTime(start);
        look(model);
        return took;
    }

    private static async Task RunAsync(string connection, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connection + ";Command Timeout=3600");
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
