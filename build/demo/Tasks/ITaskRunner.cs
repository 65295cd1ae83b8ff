using Nop.Core.Domain.ScheduleTasks;

namespace Demo.Tasks;

public interface ITaskRunner
{
    /// <summary>'Run now': runs the task in a scope of its own as the background account. The error is recorded; it is thrown as well when <paramref name="throwError"/> is set.</summary>
    Task RunAsync(ScheduleTask task, bool throwError = false);

    /// <summary>Runs every enabled task whose period is over.</summary>
    Task RunDueAsync(CancellationToken cancellation = default);
}
