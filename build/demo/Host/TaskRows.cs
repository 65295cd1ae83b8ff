using Demo.Tasks;
using Nop.Core.Domain.ScheduleTasks;

namespace Demo.Host;

internal static class TaskRows
{
    internal static ScheduleTask[] All =>
    [
        Row<SendMailTask>("Send emails", 60),
        Row<DeleteGuestsTask>("Delete guests", 600)
    ];

    private static ScheduleTask Row<T>(string name, int seconds) => new() { Name = name, Seconds = seconds, Type = typeof(T).FullName, Enabled = true };
}
