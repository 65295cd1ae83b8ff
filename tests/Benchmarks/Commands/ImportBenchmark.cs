using System.Diagnostics;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Data;

namespace Benchmarks.Commands;

/// <summary>The whole of --import into an empty shop, from an empty database to the last refund.</summary>
public sealed class ImportBenchmark : IBenchmark
{
    public string Name => "import";

    public string Usage => "import FILE";

    public string Measures => "time and peak memory of the import of an order file; budget 2 minutes and 1 GB";

    public async Task RunAsync(Arguments arguments, Report report)
    {
        var watch = Stopwatch.StartNew();
        await using var shop = await BenchmarkShop.OpenAsync(arguments, options => options with { ImportFile = arguments.File, LoadPlugins = false });
        report.Add("database", arguments.Database);
        report.Add("time", $"{watch.Elapsed.TotalSeconds:0.0} s (start of the shop included)");
        report.Add("peak memory", $"{PeakMemory.Megabytes} MB");

        await using var scope = shop.Store.Scope();
        report.Add("orders", $"{scope.Get<IRepository<Order>>().Table.Count():N0}");
        report.Add("order items", $"{scope.Get<IRepository<OrderItem>>().Table.Count():N0}");
        report.Add("products", $"{scope.Get<IRepository<Product>>().Table.Count():N0}");
        report.Add("customers and guests", $"{scope.Get<IRepository<Customer>>().Table.Count():N0}");
    }
}
