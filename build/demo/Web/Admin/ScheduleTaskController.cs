using Demo.Tasks;
using Demo.Web.Models.Admin;
using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.ScheduleTasks;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.Messages;
using Nop.Services.ScheduleTasks;
using Nop.Services.Security;
using Nop.Web.Framework.Models.DataTables;
using Nop.Web.Framework.Mvc.Filters;

namespace Demo.Web.Admin;

public class ScheduleTaskController(
    IScheduleTaskService tasks,
    ITaskRunner runner,
    IDateTimeHelper dates,
    ICustomerActivityService activities,
    INotificationService notifications,
    ILocalizationService texts,
    TimeProvider time) : AdminController
{
    [HttpGet]
    [CheckPermission(StandardPermission.System.MANAGE_SCHEDULE_TASKS)]
    public IActionResult List() => Grid(new GridPage("Admin.System.ScheduleTasks", "Schedule tasks", "~/Admin/ScheduleTask/TaskList")
    {
        NoteKey = "Admin.System.ScheduleTasks.24days",
        PageSize = 50,
        UpdateUrl = "~/Admin/ScheduleTask/TaskUpdate",
        Columns =
        [
            new ColumnProperty("Name") { Title = "Admin.System.ScheduleTasks.Name", Editable = true, EditType = EditType.String },
            new ColumnProperty("Seconds") { Title = "Admin.System.ScheduleTasks.Seconds", Width = "90", Editable = true, EditType = EditType.Number },
            new ColumnProperty("Enabled") { Title = "Admin.System.ScheduleTasks.Enabled", Width = "80", ClassName = NopColumnClassDefaults.CenterAll, Render = new RenderBoolean(), Editable = true, EditType = EditType.Checkbox },
            new ColumnProperty("StopOnError") { Title = "Admin.System.ScheduleTasks.StopOnError", Width = "80", ClassName = NopColumnClassDefaults.CenterAll, Render = new RenderBoolean(), Editable = true, EditType = EditType.Checkbox },
            Columns.Date("LastStart", "Admin.System.ScheduleTasks.LastStart"),
            Columns.Date("LastEnd", "Admin.System.ScheduleTasks.LastEnd"),
            Columns.Date("LastSuccess", "Admin.System.ScheduleTasks.LastSuccess"),
            Columns.Actions("110"),
            new ColumnProperty("Id") { Title = "Admin.Common.Edit", Width = "190", ClassName = NopColumnClassDefaults.Button, Render = new RenderButtonsInlineEdit() }
        ]
    });

    [HttpPost]
    [CheckPermission(StandardPermission.System.MANAGE_SCHEDULE_TASKS)]
    public async Task<IActionResult> TaskList(GridRequest request)
    {
        var runNow = await texts.GetResourceAsync("Admin.System.ScheduleTasks.RunNow");
        var result = new List<object>();
        foreach (var task in await tasks.GetAllTasksAsync(showHidden: true))
            result.Add(new
            {
                task.Id,
                task.Name,
                task.Seconds,
                task.Enabled,
                task.StopOnError,
                LastStart = await LocalAsync(task.LastStartUtc),
                LastEnd = await LocalAsync(task.LastEndUtc),
                LastSuccess = await LocalAsync(task.LastSuccessUtc),
                Actions = new[] { new RowAction(runNow, Url.Action("RunNow", new { id = task.Id })!, "btn btn-info btn-sm") }
            });
        return GridData(request, result);
    }

    [HttpPost]
    [CheckPermission(StandardPermission.System.MANAGE_SCHEDULE_TASKS)]
    public async Task<IActionResult> TaskUpdate(int id, string? name, int seconds, bool enabled, bool stopOnError)
    {
        var task = await tasks.GetTaskByIdAsync(id);
        if (task is null)
            return ErrorJson(await texts.GetResourceAsync("Admin.System.ScheduleTasks.NotFound"));
        if (string.IsNullOrWhiteSpace(name) || seconds is < 1 or > 2_147_483)
            return ErrorJson(await texts.GetResourceAsync("Admin.System.ScheduleTasks.Seconds.Positive"));

        if (enabled && !task.Enabled)
            task.LastEnabledUtc = time.GetUtcNow().UtcDateTime;
        task.Name = name;
        task.Seconds = seconds;
        task.Enabled = enabled;
        task.StopOnError = stopOnError;
        await tasks.UpdateTaskAsync(task);
        await activities.InsertActivityAsync("EditTask", task.Name, task);
        return Json(new { });
    }

    [HttpPost]
    [CheckPermission(StandardPermission.System.MANAGE_SCHEDULE_TASKS)]
    public async Task<IActionResult> RunNow(int id)
    {
        if (await tasks.GetTaskByIdAsync(id) is { } task)
            await RunAsync(task);
        return RedirectToAction("List");
    }

    private async Task RunAsync(ScheduleTask task)
    {
        try
        {
            await runner.RunAsync(task, throwError: true);
            notifications.SuccessNotification(await texts.GetResourceAsync("Admin.System.ScheduleTasks.RunNow.Done"));
        }
        catch (Exception failure)
        {
            notifications.ErrorNotification(failure.Message);
        }
    }

    private async Task<DateTime?> LocalAsync(DateTime? utc) =>
        utc is { } moment ? await dates.ConvertToUserTimeAsync(moment, DateTimeKind.Utc) : null;
}
