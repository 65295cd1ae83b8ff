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
    private const int Turn = 25;

    public string Name => "product-page";

    public string Usage => "product-page [--requests 500]";

    public string Measures => "median time of a product page with and without the plugin; budget 15 ms with the block";

    public async Task RunAsync(Arguments arguments, Report report)
    {
        var requests = arguments.Number("--requests", 500);
        report.Add("database", arguments.Database);
        report.Add("requests", $"{requests} to each after {WarmUp} to warm up, {Turn} to one and {Turn} to the other by turns");
        await using var shop = await BenchmarkShop.OpenAsync(arguments, options => options with { Seed = true, Port = 0 });
        await using var plain = await shop.OpenSecondAsync(options => options with { LoadPlugins = false });
        var addresses = await AddressesAsync(shop);
        using var without = new Visitor(plain.Address!);
        using var with = new Visitor(shop.Store.Address!);

        foreach (var (count, isMeasured) in new[] { (WarmUp, false), (requests, true) })
            for (var first = 0; first < count; first += Turn)
                foreach (var visitor in new[] { without, with })
                    await visitor.OpenAsync(addresses, first, Math.Min(Turn, count - first), isMeasured);
        without.AddTo(report, "without plugin");
        with.AddTo(report, "with plugin and blocks");
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

    /// <summary>A browser that opens one page after the other and notes the time.</summary>
    private sealed class Visitor : IDisposable
    {
        private readonly HttpClient _browser;
        private readonly List<double> _times = [];
        private int _blocks;

        public Visitor(Uri shop)
        {
            _browser = new HttpClient { BaseAddress = shop };
            _browser.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
        }

        public async Task OpenAsync(IReadOnlyList<string> addresses, int first, int count, bool isMeasured)
        {
            for (var number = first; number < first + count; number++)
            {
                var start = Stopwatch.GetTimestamp();
                var page = await _browser.GetStringAsync(addresses[number % addresses.Count]);
                if (!isMeasured)
                    continue;
                _times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                _blocks += page.Contains("loyalty", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            }
        }

        public void AddTo(Report report, string what)
        {
            _times.Sort();
            report.Add(what, $"median {_times[_times.Count / 2]:0.0} ms, 95th percentile {_times[_times.Count * 95 / 100]:0.0} ms, plugin's markup on {_blocks} of {_times.Count} pages");
        }

        public void Dispose() => _browser.Dispose();
    }
}
