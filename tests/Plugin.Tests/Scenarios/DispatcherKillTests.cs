using Demo.Data;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>Two processes on one PostgreSQL send the same mails, and one of them is killed at each step of it: nobody gets a mail twice.</summary>
[Category("E5")]
[Category("L1")]
[Platform("Linux")]
public class DispatcherKillTests
{
    private const int Mails = 160;

    private readonly List<DispatcherProcess> _processes = [];
    private readonly HashSet<string> _killedAt = [];
    private readonly Lock _lock = new();

    [Test]
    public async Task KilledAtEachStep_AtMostOneMailForAnAction_AndWhatIsNotKnownIsLeftToStaff()
    {
        PostgresServer.OrIgnore();
        await using var desk = await MailDesk.OpenAsync(DatabaseKind.Postgres);
        await PlanAsync(desk);
        var folders = Directory.CreateTempSubdirectory("loyalty-dispatch-").FullName;
        try
        {
            var asked = 0;
            desk.Server.OnStep = (step, port) =>
            {
                // Each step has some mails before it, so that workers are everywhere when the process dies.
                if (Interlocked.Increment(ref asked) > 12)
                    KillOnce(step, port);
            };
            for (var turn = 0; turn < 800 && _killedAt.Count < MailServer.Steps.Count; turn++)
            {
                if (_processes.TrueForAll(process => process.HasExited))
                    await Task.WhenAll(StartAsync(desk, Path.Combine(folders, $"{turn}-one")), StartAsync(desk, Path.Combine(folders, $"{turn}-two")));
                await Task.Delay(25);
            }

            foreach (var process in _processes)
                process.Stop();
        }
        finally
        {
            foreach (var process in _processes)
                process.Dispose();
            _processes.Clear();
            Directory.Delete(folders, true);
        }

        desk.Server.OnStep = null;
        Assert.That(_killedAt, Is.EquivalentTo(MailServer.Steps));
        await AssertOnceAsync(desk, _killedAt.Count);
    }

    [Test]
    public async Task DeadAroundTheClaimAndItsResult_AtMostOneMailForAnAction_AndWhatNobodyBeganIsSentByTheOthers()
    {
        PostgresServer.OrIgnore();
        await using var desk = await MailDesk.OpenAsync(DatabaseKind.Postgres);
        await PlanAsync(desk);
        var folders = Directory.CreateTempSubdirectory("loyalty-dispatch-").FullName;
        string[][] pairs = [[Death.BeforeClaim, Death.BeforeResult], [Death.AfterClaim, Death.AfterResult]];
        try
        {
            foreach (var pair in pairs)
            {
                await Task.WhenAll(pair.Select(at => StartAsync(desk, Path.Combine(folders, at), at)));
                using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
                await Task.WhenAll(_processes.Select(process => process.WaitForExitAsync().WaitAsync(patience.Token)));
            }
        }
        finally
        {
            foreach (var process in _processes)
                process.Dispose();
            _processes.Clear();
            Directory.Delete(folders, true);
        }

        var (actions, sent) = await AssertOnceAsync(desk, pairs.Sum(pair => pair.Length));
        var unknown = actions.Where(action => action.State == ActionState.Unknown).Select(action => sent.GetValueOrDefault(action.CustomerId)).ToList();
        Assert.That(unknown, Has.Some.Zero, "who died after the claim had not sent it");
        Assert.That(unknown, Has.Some.EqualTo(1), "who died before the result had");
    }

    /// <summary>Each customer's mails, of which there are none or one.</summary>
    private static async Task<(IList<LoyaltyAction> Actions, IReadOnlyDictionary<int, int> Sent)> AssertOnceAsync(MailDesk desk, int killed)
    {
        // Long after: what was begun and not ended is not tried again by itself; what nobody began is sent now.
        desk.Shop.Days.PassMinutes(15);
        await desk.Dispatch();
        desk.Shop.Days.Pass(1);
        await desk.Dispatch();

        var customers = (await desk.Shop.Rows<Customer>()).ToLookup(customer => customer.Email ?? string.Empty, customer => customer.Id, StringComparer.OrdinalIgnoreCase);
        var sent = desk.Server.Mails.GroupBy(mail => customers[mail.Address("To")].Single()).ToDictionary(group => group.Key, group => group.Count());
        Assert.That(sent.Values, Is.All.EqualTo(1));
        var actions = await desk.Shop.Rows<LoyaltyAction>();
        Assert.That(actions.Select(action => action.State), Is.All.EqualTo(ActionState.Done).Or.EqualTo(ActionState.Unknown));
        Assert.That(actions.Where(action => action.State == ActionState.Done).Select(action => sent.GetValueOrDefault(action.CustomerId)), Is.All.EqualTo(1), "done means sent");
        Assert.That(actions.Count(action => action.State == ActionState.Unknown), Is.LessThanOrEqualTo(killed * ActionDispatcher.Workers), "each worker of a killed process may have been in the middle of one mail");
        return (actions, sent);
    }

    private void KillOnce(string step, int port)
    {
        lock (_lock)
            if (!_killedAt.Contains(step) && _processes.FirstOrDefault(process => !process.HasExited && SocketOwner.Holds(process.Id, port)) is { } owner)
            {
                owner.Kill();
                _killedAt.Add(step);
            }
    }

    private async Task StartAsync(MailDesk desk, string folder, string diesAt = "")
    {
        var process = await DispatcherProcess.StartAsync(desk.Shop.Database, Directory.CreateDirectory(folder).FullName, diesAt);
        lock (_lock)
            _processes.Add(process);
    }

    private static async Task PlanAsync(MailDesk desk)
    {
        var now = desk.Shop.Now;
        var customers = Enumerable.Range(1, Mails).Select(number => new Customer
        {
            CustomerGuid = Guid.NewGuid(), Username = $"reader{number}", Email = $"reader{number}@example.org", FirstName = "Reader", Active = true, RegisteredInStoreId = 1,
            CreatedOnUtc = now, LastActivityDateUtc = now
        }).ToList();
        await desk.Shop.With<IRepository<Customer>>(rows => rows.InsertAsync(customers, false));
        await desk.Shop.With<IRepository<NewsLetterSubscription>>(rows => rows.InsertAsync([.. customers.Select(customer => new NewsLetterSubscription
        {
            NewsLetterSubscriptionGuid = Guid.NewGuid(), Email = customer.Email, Active = true, StoreId = 1, TypeId = 1, LanguageId = 1, CreatedOnUtc = now
        })], false));
        await desk.Shop.With<ActionQueue>(queue => queue.AddAsync([.. customers.Select(customer => new PlannedAction($"kill:{customer.Id}", ActionKind.Mail,
            new ActionSource(ActionSourceKind.Campaign, 9), customer.Id, 1, now, now.AddDays(9), ActionPayload.Write(MailDesk.Offer)))]));
    }
}
