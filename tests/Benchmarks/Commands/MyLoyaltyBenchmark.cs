using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages.Web;

namespace Benchmarks.Commands;

/// <summary>The page 'My loyalty' over HTTP for somebody with a long statement, and what the earn preview adds to a product page.</summary>
public sealed partial class MyLoyaltyBenchmark : IBenchmark
{
    private const int WarmUp = 30;

    public string Name => "my-loyalty";

    public string Usage => "my-loyalty [--lines 5000] [--requests 200]";

    public string Measures => "My loyalty with many statement lines, budget 50 ms at 5,000; the earn preview of a product, budget 2 ms";

    public async Task RunAsync(Arguments arguments, Report report)
    {
        arguments.Know("--lines", "--requests", "--database", "--connection");
        var (lines, requests) = (arguments.Number("--lines", 5_000), arguments.Number("--requests", 200));
        await using var shop = await BenchmarkShop.OpenAsync(arguments, options => options with { Seed = true, Port = 0 });
        var admin = await FillAsync(shop, lines);
        report.Add("database", arguments.Database);
        report.Add("statement lines", $"{lines:N0}, each from a grant");
        report.Add("My loyalty", Timings.Of(await PagesAsync(shop, CustomerLoyaltyDefaults.MyLoyaltyPath, "my-balance", requests)));
        report.Add("its last page", Timings.Of(await PagesAsync(shop, $"{CustomerLoyaltyDefaults.MyLoyaltyPath}?statement={lines / 25}", "my-balance", requests)));
        report.Add("earn preview of a product", Timings.Of(await PreviewsAsync(shop, admin, requests)));
    }

    private static async Task<List<TimeSpan>> PagesAsync(BenchmarkShop shop, string path, string mark, int requests)
    {
        using var handler = new HttpClientHandler { CookieContainer = new CookieContainer() };
        using var browser = new HttpClient(handler) { BaseAddress = shop.Store.Address };
        browser.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
        var token = Token().Match(await browser.GetStringAsync("/login")).Groups[1].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["Email"] = "admin@demo.shop", ["Password"] = "admin", ["__RequestVerificationToken"] = token });
        using var answer = await browser.PostAsync(new Uri("/login", UriKind.Relative), form);
        var times = new List<TimeSpan>();
        for (var number = -WarmUp; number < requests; number++)
        {
            var start = Stopwatch.GetTimestamp();
            var page = await browser.GetStringAsync(path);
            if (number >= 0)
                times.Add(Stopwatch.GetElapsedTime(start));
            if (!page.Contains(mark, StringComparison.Ordinal))
                throw new InvalidDataException("The page does not show the points.");
        }

        return times;
    }

    private static async Task<List<TimeSpan>> PreviewsAsync(BenchmarkShop shop, Customer customer, int requests)
    {
        await using var reading = shop.Store.Scope();
        var products = await reading.Get<IRepository<Product>>().Table.Where(product => product.Published && !product.Deleted).Select(product => product.Id).ToListAsync();
        var times = new List<TimeSpan>();
        for (var number = -WarmUp; number < requests; number++)
        {
            await using var scope = shop.Store.Scope(customer);
            var figures = scope.Get<EarnFigures>();
            var start = Stopwatch.GetTimestamp();
            await figures.OfProductAsync(products[Math.Abs(number) % products.Count]);
            if (number >= 0)
                times.Add(Stopwatch.GetElapsedTime(start));
        }

        return times;
    }

    /// <summary>Five rules, one with caps to count for, and grants of the administrator that have come to the wallet.</summary>
    private static async Task<Customer> FillAsync(BenchmarkShop shop, int count)
    {
        await using var scope = shop.Store.Scope();
        var rules = scope.Get<RuleDesk>();
        for (var number = 1; number <= 5; number++)
            await rules.SaveAsync(0, 0, new EarningRule { Name = $"Rule {number}", Points = number, PerAmount = 1, Priority = number, CapPerMonth = number == 1 ? 1_000_000 : 0, CapPerCustomer = number == 1 ? 10_000_000 : 0, Categories = number > 3 ? [number] : [] }, true);
        var admin = await scope.Get<IRepository<Customer>>().Table.Where(customer => customer.Email == "admin@demo.shop").FirstOrDefaultAsync();
        var begin = DateTime.UtcNow.AddDays(-700);
        var grants = Enumerable.Range(0, count).Select(number => new LoyaltyGrant
        {
            GrantKey = $"benchmark:{number}", CustomerId = admin.Id, StoreId = 1, SourceId = (int)GrantSource.Order, SubjectId = number + 1, RuleId = 1, RuleVersion = 1, Points = 10,
            StateId = (int)GrantState.Active, TierFactor = 1, EarnedOnUtc = begin.AddHours(3 * number), DueOnUtc = begin.AddHours(3 * number), ExpiresOnUtc = begin.AddYears(4), CreatedOnUtc = begin.AddHours(3 * number)
        }).ToList();
        await scope.Get<IRepository<LoyaltyGrant>>().InsertAsync(grants, false);
        var posted = grants.Select((grant, number) => new RewardPointsHistory
        {
            CustomerId = admin.Id, StoreId = 1, Points = grant.Points, PointsBalance = (number + 1) * grant.Points, Message = $"Points for order {number + 1}", CreatedOnUtc = grant.DueOnUtc, EndDateUtc = null
        }).ToList();
        await scope.Get<IRepository<RewardPointsHistory>>().InsertAsync(posted, false);
        var ids = await scope.Get<IRepository<RewardPointsHistory>>().Table.Where(entry => entry.CustomerId == admin.Id).OrderBy(entry => entry.Id).Select(entry => entry.Id).ToListAsync();
        var numbers = await scope.Get<IRepository<LoyaltyGrant>>().Table.Where(grant => grant.CustomerId == admin.Id).OrderBy(grant => grant.Id).Select(grant => grant.Id).ToListAsync();
        await scope.Get<IRepository<LoyaltyPointLine>>().InsertAsync([.. numbers.Select((id, number) => new LoyaltyPointLine
        {
            GrantId = id, Sequence = 1, CustomerId = admin.Id, StoreId = 1, KindId = (int)PointLineKind.Activated, Pending = -10, Points = 10, OccurredOnUtc = grants[number].DueOnUtc,
            ReasonId = (int)PointReason.Due, PostingId = (int)PostingState.Posted, WalletEntryId = ids[ids.Count - numbers.Count + number]
        })], false);
        return admin;
    }

    [GeneratedRegex("name=\"?__RequestVerificationToken\"? type=\"?hidden\"? value=\"?([^\" />]+)")]
    private static partial Regex Token();
}
