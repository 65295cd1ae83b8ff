using System.Diagnostics;
using Demo.Host;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Services.Seo;

namespace Benchmarks.Commands;

/// <summary>Product pages over HTTP one after the other, from within the process; the time includes the way over the loopback.</summary>
public sealed class ProductPageBenchmark : IBenchmark
{
    private const int WarmUp = 150;

    public string Name => "product-page";

    public string Usage => "product-page [--requests 500]";

    public string Measures => "median time of a product page with and without the plugin; budget 15 ms with the block";

    public async Task RunAsync(Arguments arguments, Report report)
    {
        var requests = arguments.Number("--requests", 500);
        report.Add("database", arguments.Database);
        report.Add("requests", $"{requests} after {WarmUp} to warm up, one after the other");
        await MeasureAsync(arguments, report, "without plugin", requests, options => options with { LoadPlugins = false });
        await MeasureAsync(arguments, report, "with plugin and blocks", requests, options => options);
    }

    private static async Task MeasureAsync(
        Arguments arguments, Report report, string what, int requests, Func<DemoStoreOptions, DemoStoreOptions> with)
    {
        await using var shop = await BenchmarkShop.OpenAsync(arguments, options => with(options with { Seed = true, Port = 0 }));
        var addresses = await AddressesAsync(shop);
        using var browser = new HttpClient { BaseAddress = shop.Store.Address };
        browser.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");

        var times = new List<double>(requests);
        var blocks = 0;
        for (var number = 0; number < WarmUp + requests; number++)
        {
            var start = Stopwatch.GetTimestamp();
            var page = await browser.GetStringAsync(addresses[number % addresses.Count]);
            if (number < WarmUp)
                continue;
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            blocks += page.Contains("loyalty", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }
        times.Sort();
        report.Add(what, $"median {times[times.Count / 2]:0.0} ms, 95th percentile {times[times.Count * 95 / 100]:0.0} ms, plugin's markup on {blocks} of {requests} pages");
    }

    private static async Task<List<string>> AddressesAsync(BenchmarkShop shop)
    {
        await using var scope = shop.Store.Scope();
        var products = scope.Get<IRepository<Product>>().Table
            .Where(product => product.Published && !product.Deleted && !product.SubjectToAcl && !product.LimitedToStores && product.AvailableStartDateTimeUtc == null).ToList();
        var slugs = scope.Get<IUrlRecordService>();
        var addresses = new List<string>();
        foreach (var product in products)
            addresses.Add(await slugs.GetSeNameAsync(product, 0));
        return addresses;
    }
}
