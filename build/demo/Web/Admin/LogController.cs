using Demo.Domain;
using Demo.Web.Models.Admin;
using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Logging;
using Nop.Data;
using Nop.Services.Customers;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Messages;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;
using LogLevel = Nop.Core.Domain.Logging.LogLevel;

namespace Demo.Web.Admin;

public class LogController(
    IRepository<Log> rows,
    ICustomerService customers,
    IDateTimeHelper dates,
    INotificationService notifications,
    ILocalizationService texts) : AdminController
{
    [HttpGet]
    [CheckPermission(StandardPermission.System.MANAGE_SYSTEM_LOG)]
    public async Task<IActionResult> List() => Grid(new GridPage("Admin.System.Log", "Log", "~/Admin/Log/LogList")
    {
        Search =
        [
            new SearchField("Message", "Admin.System.Log.List.Message"),
            new SearchField("LevelId", "Admin.System.Log.List.LogLevel", SearchKind.Choice)
            {
                Options = [new("0", await texts.GetResourceAsync("Admin.Common.All")), .. Enum.GetValues<LogLevel>().Select(level => new KeyValuePair<string, string>($"{(int)level}", level.ToString()))]
            }
        ],
        Columns =
        [
            Columns.Status("Level", "Admin.System.Log.Fields.LogLevel"),
            Columns.Link("ShortMessage", "Admin.System.Log.Fields.ShortMessage", "~/Admin/Log/View"),
            Columns.Date("CreatedOn", "Admin.System.Log.Fields.CreatedOn"),
            Columns.View("~/Admin/Log/View")
        ]
    });

    [HttpPost]
    [CheckPermission(StandardPermission.System.MANAGE_SYSTEM_LOG)]
    public async Task<IActionResult> LogList(GridRequest request, string? message, int levelId)
    {
        var query = rows.Table;
        if (!string.IsNullOrWhiteSpace(message))
            query = query.Where(entry => entry.ShortMessage.Contains(message) || entry.FullMessage!.Contains(message));
        if (levelId > 0)
            query = query.Where(entry => entry.LogLevelId == levelId);
        var page = await query.OrderByDescending(entry => entry.Id).ToPagedListAsync(request.PageIndex, request.PageSize);
        var result = new List<object>();
        foreach (var entry in page)
            result.Add(new
            {
                entry.Id,
                Level = new Badge(((LogLevel)entry.LogLevelId).ToString(), Css((LogLevel)entry.LogLevelId)),
                entry.ShortMessage,
                CreatedOn = await dates.ConvertToUserTimeAsync(entry.CreatedOnUtc, DateTimeKind.Utc)
            });
        return GridData(request, page, result);
    }

    [HttpGet]
    [CheckPermission(StandardPermission.System.MANAGE_SYSTEM_LOG)]
    public async Task<IActionResult> View(int id)
    {
        var entry = await rows.GetByIdAsync(id);
        if (entry is null)
            return RedirectToAction("List");

        var customer = entry.CustomerId is { } customerId ? await customers.GetCustomerByIdAsync(customerId) : null;
        return View(new LogPage(entry.Id, ((LogLevel)entry.LogLevelId).ToString(), entry.ShortMessage, entry.FullMessage, entry.PageUrl, entry.IpAddress,
            customer?.Email, await dates.ConvertToUserTimeAsync(entry.CreatedOnUtc, DateTimeKind.Utc)));
    }

    [HttpPost]
    [CheckPermission(StandardPermission.System.MANAGE_SYSTEM_LOG)]
    public async Task<IActionResult> Delete(int id)
    {
        await rows.DeleteAsync(entry => entry.Id == id);
        notifications.SuccessNotification(await texts.GetResourceAsync("Admin.System.Log.Deleted"));
        return RedirectToAction("List");
    }

    private static string Css(LogLevel level) => level switch
    {
        LogLevel.Error or LogLevel.Fatal => "badge-danger",
        LogLevel.Warning => "badge-warning",
        _ => "badge-info"
    };
}
