using Demo.Host;
using Demo.Services;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.ScheduleTasks;
using Nop.Data;
using Nop.Services.ScheduleTasks;

namespace Demo.Tasks;

/// <summary>Runs tasks as nopCommerce does: as the background account, in a scope of their own, and without a lock that other nodes would respect.</summary>
internal sealed class TaskRunner(IServiceScopeFactory scopes, ShopTypes types, TimeProvider clock) : ITaskRunner
{
    public async Task RunDueAsync(CancellationToken cancellation = default)
    {
        IList<ScheduleTask> tasks;
        await using (var scope = scopes.CreateAsyncScope())
            tasks = await scope.ServiceProvider.GetRequiredService<IScheduleTaskService>().GetAllTasksAsync();

        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var task in tasks.Where(t => IsDue(t, now)))
        {
            cancellation.ThrowIfCancellationRequested();
            await RunAsync(task);
        }
    }

    public async Task RunAsync(ScheduleTask task, bool throwError = false)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<CurrentVisit>().Customer =
            await SystemAccounts.GetAsync(services.GetRequiredService<IRepository<Customer>>(), SystemAccounts.BackgroundTask);

        task.LastStartUtc = clock.GetUtcNow().UtcDateTime;
        await SaveAsync(task);
        try
        {
            await ((IScheduleTask)Unregistered.Create(services, Find(task.Type))).ExecuteAsync();
            task.LastEndUtc = task.LastSuccessUtc = clock.GetUtcNow().UtcDateTime;
        }
        catch (Exception error)
        {
            task.LastEndUtc = clock.GetUtcNow().UtcDateTime;
            task.Enabled &= !task.StopOnError;
            await services.GetRequiredService<Nop.Services.Logging.ILogger>().ErrorAsync($"The \"{task.Name}\" scheduled task failed: {error.Message}", error);
            if (throwError)
                throw;
        }
        finally
        {
            await SaveAsync(task);
        }
    }

    private static bool IsDue(ScheduleTask task, DateTime now) =>
        task.LastStartUtc is not { } last || last > now || now - last >= TimeSpan.FromSeconds(task.Seconds);

    private Type Find(string name)
    {
        // "Namespace.Class, Assembly" and "Namespace.Class" are both usual
        var bare = name.Split(',')[0].Trim();
        return types.Implementing<IScheduleTask>().FirstOrDefault(t => t.FullName == bare)
            ?? throw new InvalidOperationException($"There is no schedule task {name}.");
    }

    private async Task SaveAsync(ScheduleTask task)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IScheduleTaskService>().UpdateTaskAsync(task);
    }
}
