using System.Diagnostics;
using Demo.Data;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

namespace Benchmarks.Commands;

/// <summary>The queue of open cases, sorted by the moment at which a promise breaks: what the page asks for, without the writing of the HTML.</summary>
public sealed class CaseQueueBenchmark : IBenchmark
{
    private const int Chunk = 10_000;

    public string Name => "case-queue";

    public string Usage => "case-queue [--cases 100000] [--requests 50]";

    public string Measures => "Pages of the queue of open cases sorted by breach; budget 500 ms at 100,000";

    public async Task RunAsync(Arguments arguments, Report report)
    {
        arguments.Know("--cases", "--requests", "--database", "--connection");
        var (count, requests) = (arguments.Number("--cases", 100_000), arguments.Number("--requests", 50));
        await using var shop = await BenchmarkShop.OpenAsync(arguments, options => options with { Seed = true });
        var admin = await FillAsync(shop, count);
        report.Add("database", arguments.Database);
        report.Add("cases", $"{count:N0} open, {count:N0} closed");
        foreach (var (name, search) in Searches(count))
        {
            var (times, statements, total) = await MeasureAsync(shop, admin, search, requests);
            report.Add(name, $"{Timings.Of(times)}, {statements} statements, {total:N0} rows");
        }
    }

    private static IEnumerable<(string Name, Func<CaseSearchModel> Search)> Searches(int count) =>
    [
        ("first page", () => Page(1)),
        ("page in the middle", () => Page(count / 2 / 15)),
        ("of one queue", () => Page(1) with { QueueId = 1 }),
        ("of one owner", () => Page(1) with { OwnerId = 1 }),
        ("of nobody, urgent", () => Page(1) with { OwnerId = -1, PriorityId = (int)CasePriority.Urgent }),
        ("late ones", () => Page(1) with { OnlyLate = true }),
        ("words in the subject", () => Page(1) with { Words = "parcel 77" })
    ];

    private static CaseSearchModel Page(int number) => new() { Start = (number - 1) * 15, Length = 15 };

    private static async Task<(List<TimeSpan> Times, int Statements, int Total)> MeasureAsync(BenchmarkShop shop, Customer admin, Func<CaseSearchModel> search, int requests)
    {
        var (times, statements, total) = (new List<TimeSpan>(), 0, 0);
        for (var number = -3; number < requests; number++)
        {
            await using var scope = shop.Store.Scope(admin);
            var lists = scope.Get<CaseListFactory>();
            using var counter = number < 0 ? new QueryCounter() : null;
            var start = Stopwatch.GetTimestamp();
            var page = await lists.ListAsync(search(), null);
            if (number >= 0)
                times.Add(Stopwatch.GetElapsedTime(start));
            statements = counter?.Statements.Count ?? statements;
            total = page.RecordsTotal;
        }

        return (times, statements, total);
    }

    private static async Task<Customer> FillAsync(BenchmarkShop shop, int count)
    {
        await using var scope = shop.Store.Scope();
        var customers = await scope.Get<IRepository<Customer>>().Table.Where(customer => customer.Email != null && !customer.Deleted).OrderBy(customer => customer.Id).Take(2_000).Select(customer => customer.Id).ToListAsync();
        var rows = scope.Get<IRepository<LoyaltyCase>>();
        var random = new Random(7);
        var now = DateTime.UtcNow;
        for (var first = 0; first < 2 * count; first += Chunk)
            await rows.InsertAsync([.. Enumerable.Range(first, Math.Min(Chunk, 2 * count - first)).Select(number => Case(number, number >= count))], false);
        return await scope.Get<IRepository<Customer>>().Table.Where(customer => customer.Email == "admin@demo.shop").FirstOrDefaultAsync();

        LoyaltyCase Case(int number, bool isClosed)
        {
            var isWaiting = !isClosed && number % 5 == 0;
            return new LoyaltyCase
            {
                CaseKey = $"case:{number}", CustomerId = customers[random.Next(customers.Count)], StoreId = 1, SourceId = (int)CaseSource.MyCases, CategoryId = 1 + random.Next(6), QueueId = 1 + random.Next(4), OwnerId = random.Next(12),
                StateId = (int)(isClosed ? CaseState.Closed : isWaiting ? CaseState.Waiting : CaseState.New), StepId = (int)CaseStep.Listen, PriorityId = 1 + random.Next(4), Subject = $"Where is parcel {number}?", Text = "It has not come yet.",
                Version = 1, CreatedOnUtc = now.AddMinutes(-random.Next(100_000)), DueOnUtc = isClosed || isWaiting ? LoyaltyCase.Never : now.AddMinutes(random.Next(-5_000, 20_000)),
                DueKindId = isClosed || isWaiting ? 0 : (int)ServiceClockKind.FirstAnswer, EscalateOnUtc = LoyaltyCase.Never, ClosedOnUtc = isClosed ? now : null
            };
        }
    }
}
