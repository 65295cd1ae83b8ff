using System.Diagnostics;
using Demo.Data;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Benchmarks.Commands;

/// <summary>Customer 360 of somebody with a long history in the sample shop: everything the page shows, without the writing of the HTML.</summary>
public sealed class CustomerPageBenchmark : IBenchmark
{
    public string Name => "customer-page";

    public string Usage => "customer-page [--facts 10000] [--requests 100]";

    public string Measures => "Customer 360 of a customer with many journal rows; budget 100 ms at 10,000";

    public async Task RunAsync(Arguments arguments, Report report)
    {
        arguments.Know("--facts", "--requests", "--database", "--connection");
        var (count, requests) = (arguments.Number("--facts", 10_000), arguments.Number("--requests", 100));
        await using var shop = await BenchmarkShop.OpenAsync(arguments, options => options with { Seed = true });
        await RunAsync<CaptureTask>(shop, async scope => (await BackfillProgress.ReadAsync(scope.GetRequiredService<CheckpointStore>())).IsDone);
        var (customer, admin) = await AddFactsAsync(shop, count);
        await RunAsync<ProfileTask>(shop, async scope => await scope.GetRequiredService<Nop.Plugin.CustomerLoyalty.Features.Profiles.CustomerProfiles>().CurrentRunIdAsync() > 0);

        var (times, statements) = (new List<TimeSpan>(), 0);
        for (var number = -10; number < requests; number++)
        {
            await using var scope = shop.Store.Scope(admin);
            var pages = scope.Get<CustomerPageModelFactory>();
            using var counter = number < 0 ? new QueryCounter() : null;
            var start = Stopwatch.GetTimestamp();
            var page = await pages.PageAsync(customer);
            if (number >= 0)
                times.Add(Stopwatch.GetElapsedTime(start));
            statements = counter?.Statements.Count ?? statements;
            if (page?.Timeline?.Page.Total is not { } total || total < count)
                throw new InvalidDataException("The page does not show the history.");
        }

        report.Add("database", arguments.Database);
        report.Add("journal rows", $"{count:N0} of the customer");
        report.Add("Customer 360", $"{Timings.Of(times)}, {statements} statements");
    }

    private static async Task RunAsync<TTask>(BenchmarkShop shop, Func<IServiceProvider, Task<bool>> isDone) where TTask : Nop.Services.ScheduleTasks.IScheduleTask
    {
        for (var done = false; !done;)
        {
            await using var slice = shop.Store.Services.CreateAsyncScope();
            await ActivatorUtilities.CreateInstance<TTask>(slice.ServiceProvider).ExecuteAsync();
            done = await isDone(slice.ServiceProvider);
        }
    }

    private static async Task<(int CustomerId, Customer Admin)> AddFactsAsync(BenchmarkShop shop, int count)
    {
        await using var scope = shop.Store.Scope();
        var facts = scope.Get<IRepository<LoyaltyFact>>();
        var first = await facts.Table.Where(fact => fact.CustomerId > 0 && !fact.IsGuest && fact.KindId == (int)FactKind.OrderPlaced).OrderBy(fact => fact.Id).FirstOrDefaultAsync();
        var products = await facts.Table.Where(fact => fact.ProductId > 0).Select(fact => fact.ProductId).Distinct().ToListAsync();
        var kinds = new[] { FactKind.ProductViewed, FactKind.ProductViewed, FactKind.ProductViewed, FactKind.Searched, FactKind.CartLineAdded, FactKind.EmailSent, FactKind.BlockShown };
        var random = new Random(3);
        await facts.InsertAsync([.. Enumerable.Range(0, count).Select(number => new LoyaltyFact
        {
            FactKey = $"long:{number}", KindId = (int)kinds[number % kinds.Length], CustomerId = first.CustomerId, StoreId = 1, ProductId = products[random.Next(products.Count)],
            OccurredOnUtc = DateTime.UtcNow.AddMinutes(-random.Next(1, 500_000)), RecordedOnUtc = DateTime.UtcNow
        })], false);
        var admin = await scope.Get<IRepository<Customer>>().Table.Where(customer => customer.Email == "admin@demo.shop").FirstOrDefaultAsync();
        return (first.CustomerId, admin);
    }
}
