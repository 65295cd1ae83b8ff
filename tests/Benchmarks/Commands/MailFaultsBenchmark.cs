using System.Diagnostics;
using Benchmarks.Generators;
using Demo.Data;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Benchmarks.Commands;

/// <summary>One mailing to many, among them one with a bad address, one whose template cannot be written and one who was erased: who got it, how often, and what became of the rest.</summary>
public sealed class MailFaultsBenchmark : IBenchmark
{
    private const string BadTemplate = "Benchmark.Bad";

    private const int Waiting = (int)ActionState.Waiting;

    public string Name => "mail-faults";

    public string Usage => "mail-faults [--recipients 100000]";

    public string Measures => "one bad address, one bad template and one erased customer among many recipients; asked: the others get their mail, once";

    public async Task RunAsync(Arguments arguments, Report report)
    {
        arguments.Know("--recipients", "--database", "--connection");
        var recipients = arguments.Number("--recipients", 100_000);
        using var sink = new MailSink();
        await using var shop = await BenchmarkShop.OpenAsync(arguments, options => options);
        var customers = await MailReaders.PrepareAsync(shop, sink, recipients, false);
        await SpoilAsync(shop, customers);
        var now = shop.Store.Clock.GetUtcNow().UtcDateTime;
        await using var scope = shop.Store.Scope();
        await scope.Get<ActionQueue>().AddAsync([.. customers.Select((id, place) => new PlannedAction($"benchmark:{id}", ActionKind.Mail, new ActionSource(ActionSourceKind.Campaign, 1), id, 1, now, now.AddDays(2),
            ActionPayload.Write(new MailPayload { TemplateName = place == recipients / 2 ? BadTemplate : MailReaders.Template, Topic = "news", IsMarketing = true })))]);

        var watch = Stopwatch.StartNew();
        var runs = 0;
        var actions = scope.Get<IRepository<LoyaltyAction>>();
        for (var left = 1; left > 0 && runs < 1_000; runs++)
        {
            await using var slice = shop.Store.Scope();
            await slice.Get<ActionDispatcher>().DispatchAsync(() => true);
            left = await actions.Table.CountAsync(action => action.StateId == Waiting);
        }

        report.Add("database", arguments.Database);
        report.Add("recipients", recipients.ToString("N0", null));
        report.Add("all decided", FormattableString.Invariant($"{watch.Elapsed.TotalSeconds:0} s, {recipients / watch.Elapsed.TotalSeconds:0} a second, {runs} runs of the task"));
        foreach (var kind in await actions.Table.GroupBy(action => new { action.StateId, action.ReasonId }).Select(kind => new { kind.Key.StateId, kind.Key.ReasonId, Count = kind.Count() }).ToListAsync())
            report.Add($"{(ActionState)kind.StateId}", $"{kind.Count:N0}, reason {(ActionReason)kind.ReasonId}");
        report.Add("at the mail server", $"{sink.Mails:N0} mails to {sink.MailsOf.Count:N0} addresses, {sink.MailsOf.Values.Count(mails => mails > 1):N0} of them more than once");
        report.Add("peak memory", $"{PeakMemory.Megabytes} MB, recipients and the mail server included");
    }

    private static async Task SpoilAsync(BenchmarkShop shop, IReadOnlyList<int> customers)
    {
        await using var scope = shop.Store.Scope();
        var rows = scope.Get<IRepository<Customer>>();
        var (address, erased) = ((await rows.GetByIdAsync(customers[customers.Count / 4]))!, (await rows.GetByIdAsync(customers[^2]))!);
        (address.Email, erased.Deleted) = ("not an address", true);
        await rows.UpdateAsync([address, erased], false);
        var templates = scope.Get<IRepository<MessageTemplate>>();
        var account = (await templates.Table.FirstOrDefaultAsync(template => template.Name == MailReaders.Template))!.EmailAccountId;
        await templates.InsertAsync(new MessageTemplate { Name = BadTemplate, Subject = string.Empty, Body = string.Empty, IsActive = true, EmailAccountId = account }, false);
    }
}
