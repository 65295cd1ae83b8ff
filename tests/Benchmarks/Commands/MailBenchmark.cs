using System.Diagnostics;
using Benchmarks.Generators;
using Demo.Data;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Preview;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Benchmarks.Commands;

/// <summary>Mails to customers who subscribed, planned, asked for consent, written, claimed, sent over ten connections to a sink on this machine, and proven.</summary>
public sealed class MailBenchmark : IBenchmark
{
    public string Name => "mail";

    public string Usage => "mail [--mails 2000] [--products 0|1] [--list 1]";

    public string Measures => "mails a second from the outbox to a local mail server; asked 200 over 10 connections";

    public async Task RunAsync(Arguments arguments, Report report)
    {
        arguments.Know("--mails", "--products", "--list", "--database", "--connection");
        var mails = arguments.Number("--mails", 2_000);
        var withProducts = arguments.Number("--products", 0) == 1;
        using var sink = new MailSink();
        await using var shop = await BenchmarkShop.OpenAsync(arguments, options => options with { Seed = withProducts });
        var customers = await MailReaders.PrepareAsync(shop, sink, mails, withProducts);
        var statements = await StatementsAsync(shop, customers, Math.Min(200, mails), arguments.Number("--list", 0) == 1 ? report : null);
        var (_, cold) = await DispatchAsync(shop, customers, 2, mails);
        var before = sink.Mails;
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        var (plan, send) = await DispatchAsync(shop, customers, 3, mails);
        processor = Process.GetCurrentProcess().TotalProcessorTime - processor;

        report.Add("database", arguments.Database);
        report.Add("mails", $"{mails} to as many customers, {(withProducts ? "with recommended products" : "without products")}");
        report.Add("planned", $"{mails / plan.TotalSeconds:0} a second");
        report.Add("statements", FormattableString.Invariant($"{statements:0.0} a mail, {mails / send.TotalSeconds * statements:0} a second"));
        report.Add("preview", Timings.Of(await PreviewAsync(shop, customers)));
        report.Add("a shop just started", $"{mails / cold.TotalSeconds:0} a second");
        report.Add("sent", $"{mails / send.TotalSeconds:0} a second, {sink.Mails - before} received, connections {sink.Connections}; processor time {processor.TotalMilliseconds / mails:0.0} ms a mail, the server's included");
    }

    /// <summary>Of a mail, its part of the slice's included; the most frequent ones are listed on request.</summary>
    private static async Task<double> StatementsAsync(BenchmarkShop shop, IReadOnlyList<int> customers, int count, Report? list)
    {
        using var counter = new QueryCounter();
        await DispatchAsync(shop, customers, 1, count);
        foreach (var kind in counter.Statements.GroupBy(statement => statement).OrderByDescending(kind => kind.Count()).Where(kind => kind.Count() > count / 4))
            list?.Add($"{(double)kind.Count() / count:0.0}", kind.Key.ReplaceLineEndings(" "));
        return (double)counter.Statements.Count / count;
    }

    private static async Task<List<TimeSpan>> PreviewAsync(BenchmarkShop shop, IReadOnlyList<int> customers)
    {
        var times = new List<TimeSpan>();
        foreach (var id in customers.Take(50))
        {
            await using var scope = shop.Store.Scope();
            var customer = await scope.Get<IRepository<Customer>>().GetByIdAsync(id);
            var start = Stopwatch.GetTimestamp();
            await scope.Get<MailPreview>().WriteAsync(new PreviewRequest(new MailPayload { TemplateName = MailReaders.Template, Topic = "news", IsMarketing = true }), customer!);
            times.Add(Stopwatch.GetElapsedTime(start));
        }

        return times;
    }

    private static async Task<(TimeSpan Plan, TimeSpan Send)> DispatchAsync(BenchmarkShop shop, IReadOnlyList<int> customers, int round, int count)
    {
        await using var scope = shop.Store.Scope();
        var now = shop.Store.Clock.GetUtcNow().UtcDateTime;
        var payload = ActionPayload.Write(new MailPayload { TemplateName = MailReaders.Template, Topic = "news", IsMarketing = true });
        var start = Stopwatch.GetTimestamp();
        await scope.Get<ActionQueue>().AddAsync([.. customers.Take(count).Select(id =>
            new PlannedAction($"benchmark:{round}:{id}", ActionKind.Mail, new ActionSource(ActionSourceKind.Campaign, round), id, 1, now, now.AddDays(2), payload))]);
        var planned = Stopwatch.GetElapsedTime(start);
        start = Stopwatch.GetTimestamp();
        await scope.Get<ActionDispatcher>().DispatchAsync(() => true);
        return (planned, Stopwatch.GetElapsedTime(start));
    }
}
