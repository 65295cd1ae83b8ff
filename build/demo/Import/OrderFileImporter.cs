using System.Diagnostics;
using Demo.Data;
using Demo.Host;
using Demo.Import.Bulk;
using Demo.Import.Cleaning;
using Demo.Import.Planning;
using Demo.Import.Reading;
using Demo.Import.Writing;

namespace Demo.Import;

/// <summary>
/// Makes a shop of a file of order lines. The whole file is understood before the first row is written; each transaction
/// leaves a consistent shop, and a run that was broken off continues when it is started again.
/// </summary>
public sealed class OrderFileImporter : IShopImporter
{
    public async Task<int> ImportAsync(string file, IServiceProvider services, TextWriter output, CancellationToken cancellation = default)
    {
        try
        {
            await RunAsync(file, services, output, cancellation);
            return 0;
        }
        catch (ImportException problem)
        {
            await output.WriteLineAsync($"Import of {file} failed: {problem.Message}");
            return 1;
        }
    }

    private static async Task RunAsync(string file, IServiceProvider services, TextWriter output, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var progress = new ConsoleProgress(output, interactive: ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected);
        var table = new LineTable();
        var problems = new ProblemLog(table);
        var linesRead = Read(file, table, problems, progress);
        var plan = ImportPlanner.Plan(table, problems);
        var counts = new ImportCounts();
        if (plan.Orders.Count > 0)
            counts = await WriteAsync(plan, services, progress, cancellation);
        progress.Finish();

        var reportPath = Path.Combine(services.GetRequiredService<DemoStoreOptions>().DataFolder, ImportReport.FileName);
        await ImportReport.WriteAsync(reportPath, table, problems, cancellation);
        ImportSummary.Write(output, linesRead, plan, problems, counts, reportPath);
        await output.WriteLineAsync($"imported in {watch.Elapsed.TotalSeconds:0.0} s");
    }

    private static long Read(string path, LineTable table, ProblemLog problems, ConsoleProgress progress)
    {
        using var file = OrderFile.Open(path);
        var reader = new OrderLineReader(table, problems);
        reader.Read(file.Text, _ => progress.Report("reading", file.Share));
        file.EnsureComplete();
        progress.Report("reading", 1);
        return reader.LinesRead;
    }

    private static async Task<ImportCounts> WriteAsync(ImportPlan plan, IServiceProvider services, ConsoleProgress progress, CancellationToken cancellation)
    {
        var counts = new ImportCounts();
        await using var scope = services.CreateAsyncScope();
        await using var context = services.GetRequiredService<DbContexts>().Create();
        await using var bulk = await BulkWriter.OpenAsync(context, cancellation);
        var target = await ImportTargets.PrepareAsync(context, bulk, scope.ServiceProvider, plan.LastOrderLocal, cancellation);

        progress.Report("products", 0);
        var products = await new CatalogueWriter(target, counts).WriteAsync(plan, cancellation);
        progress.Report("customers", 0);
        var customers = await new CustomerWriter(target, counts).WriteAsync(plan, cancellation);
        var written = await new OrderWriter(target, counts).WriteAsync(
            plan, products, customers, done => progress.Report("orders", (double)done / plan.Orders.Count), cancellation);
        progress.Report("refunds", 0);
        await new RefundWriter(target, counts).WriteAsync(plan, written, cancellation);
        await new ReturnWriter(target, counts).WriteAsync(plan, customers, written, cancellation);
        await bulk.AnalyzeAsync(cancellation);
        MoveClock(services.GetRequiredService<DemoClock>(), counts, target.NowUtc);
        return counts;
    }

    /// <summary>The shop lives on from the day after its last order; a clock that somebody has moved since stays where it is.</summary>
    private static void MoveClock(DemoClock clock, ImportCounts counts, DateTime nowUtc)
    {
        if (counts.Orders > 0 || (clock.Offset == TimeSpan.Zero && clock.FrozenAt is null))
            clock.Advance(nowUtc - clock.GetUtcNow().UtcDateTime);
    }
}
