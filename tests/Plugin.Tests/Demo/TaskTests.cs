using Demo.Domain;
using Demo.Host;
using Demo.Services;
using Demo.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Core.Domain.ScheduleTasks;
using Nop.Data;
using Nop.Services.Messages;
using Nop.Services.ScheduleTasks;

namespace Plugin.Tests.Demo;

public class TaskTests : DemoStoreTests
{
    [Test]
    public async Task DueTasks_RunAgainAfterTheirPeriod()
    {
        var runner = Store.Services.GetRequiredService<ITaskRunner>();
        await runner.RunDueAsync();
        var first = await FindAsync();
        await runner.RunDueAsync();
        Assert.That((await FindAsync()).LastStartUtc, Is.EqualTo(first.LastStartUtc));

        Store.Clock.Advance(TimeSpan.FromSeconds(first.Seconds));
        await runner.RunDueAsync();
        Assert.That((await FindAsync()).LastStartUtc, Is.EqualTo(Start.UtcDateTime.AddSeconds(first.Seconds)));
    }

    [Test]
    public async Task TaskThatFails_IsRecorded_AndStopsWhenItSaysSo()
    {
        await using var scope = Store.Scope();
        var task = new ScheduleTask { Name = "Unknown", Type = "No.Such.Task", Seconds = 60, Enabled = true, StopOnError = true };
        await scope.Get<IScheduleTaskService>().InsertTaskAsync(task);

        await Store.Services.GetRequiredService<ITaskRunner>().RunAsync(task);

        var saved = await scope.Get<IScheduleTaskService>().GetTaskByIdAsync(task.Id);
        Assert.That((saved.Enabled, saved.LastSuccessUtc, saved.LastEndUtc), Is.EqualTo((false, (DateTime?)null, (DateTime?)Start.UtcDateTime)));
        Assert.That((await scope.Get<IRepository<Log>>().Table.ToListAsync()).Single().ShortMessage, Does.Contain("No.Such.Task"));
    }

    [Test]
    public async Task Background_IsTheCurrentCustomer()
    {
        await using var scope = Store.Scope();
        Assert.That((await scope.Get<IWorkContext>().GetCurrentCustomerAsync()).SystemName, Is.EqualTo(SystemAccounts.BackgroundTask));
    }

    [Test]
    public async Task QueuedMail_WaitsForItsTime_AndReachesTheMailbox()
    {
        await using var scope = Store.Scope();
        var account = (await scope.Get<IEmailAccountService>().GetAllEmailAccountsAsync()).First();
        await scope.Get<IMailer>().QueueAsync(account, "ann@demo.shop", "Ann", "Now", "<p>Now</p>");
        await scope.Get<IMailer>().QueueAsync(account, "ann@demo.shop", "Ann", "Later", "<p>Later</p>", Start.UtcDateTime.AddHours(1));

        await Store.RunTaskAsync(typeof(SendMailTask).FullName!);
        Assert.That(await SubjectsAsync(scope), Is.EqualTo(new[] { "Now" }));
        Store.Clock.Advance(TimeSpan.FromHours(1));
        await Store.RunTaskAsync(typeof(SendMailTask).FullName!);
        Assert.That(await SubjectsAsync(scope), Is.EqualTo(new[] { "Now", "Later" }));
    }

    private static async Task<List<string>> SubjectsAsync(ShopScope scope) =>
        await scope.Get<IRepository<MailboxMessage>>().Table.OrderBy(m => m.Id).Select(m => m.Subject).ToListAsync();

    private async Task<ScheduleTask> FindAsync()
    {
        await using var scope = Store.Scope();
        return await scope.Get<IScheduleTaskService>().GetTaskByTypeAsync(typeof(SendMailTask).FullName!);
    }
}
