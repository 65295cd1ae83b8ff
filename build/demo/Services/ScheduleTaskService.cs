using Nop.Core.Domain.ScheduleTasks;
using Nop.Data;
using Nop.Services.ScheduleTasks;

namespace Demo.Services;

public sealed class ScheduleTaskService(IRepository<ScheduleTask> tasks) : IScheduleTaskService
{
    public Task InsertTaskAsync(ScheduleTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return tasks.InsertAsync(task, publishEvent: false);
    }

    public Task UpdateTaskAsync(ScheduleTask task) => tasks.UpdateAsync(task, publishEvent: false);

    public Task DeleteTaskAsync(ScheduleTask task) => tasks.DeleteAsync(task, publishEvent: false);

    public Task<ScheduleTask> GetTaskByIdAsync(int taskId) => tasks.GetByIdAsync(taskId);

    public Task<ScheduleTask> GetTaskByTypeAsync(string type) =>
        string.IsNullOrWhiteSpace(type)
            ? Task.FromResult<ScheduleTask>(null!)
            : tasks.Table.Where(t => t.Type == type).OrderByDescending(t => t.Id).FirstOrDefaultAsync();

    public async Task<IList<ScheduleTask>> GetAllTasksAsync(bool showHidden = false) =>
        await tasks.Table.Where(t => showHidden || t.Enabled).OrderByDescending(t => t.Seconds).ToListAsync();
}
