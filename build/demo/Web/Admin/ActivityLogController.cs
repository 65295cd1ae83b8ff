using Demo.Web.Models.Admin;
using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Logging;
using Nop.Data;
using Nop.Services.Customers;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace Demo.Web.Admin;

public class ActivityLogController(
    IRepository<ActivityLog> rows,
    ICustomerActivityService activities,
    ICustomerService customers,
    IDateTimeHelper dates,
    ILocalizationService texts) : AdminController
{
    [HttpGet]
    [CheckPermission(StandardPermission.Customers.ACTIVITY_LOG_VIEW)]
    public async Task<IActionResult> List() => Grid(new GridPage("Admin.Customers.ActivityLog", "Activity Log", "~/Admin/ActivityLog/LogList")
    {
        Search =
        [
            new SearchField("TypeId", "Admin.Customers.ActivityLog.Fields.ActivityLogType", SearchKind.Choice)
            {
                Options = [new("0", await texts.GetResourceAsync("Admin.Common.All")), .. (await activities.GetAllActivityTypesAsync()).Select(type => new KeyValuePair<string, string>($"{type.Id}", type.Name))]
            }
        ],
        Columns =
        [
            Columns.Text("Type", "Admin.Customers.ActivityLog.Fields.ActivityLogType"),
            Columns.Link("Customer", "Admin.Customers.ActivityLog.Fields.Customer", "~/Admin/Customer/Edit", "CustomerId"),
            Columns.Text("Comment", "Admin.Customers.ActivityLog.Fields.Comment"),
            Columns.Date("CreatedOn", "Admin.Customers.ActivityLog.Fields.CreatedOn")
        ]
    });

    [HttpPost]
    [CheckPermission(StandardPermission.Customers.ACTIVITY_LOG_VIEW)]
    public async Task<IActionResult> LogList(GridRequest request, int typeId)
    {
        var types = (await activities.GetAllActivityTypesAsync()).ToDictionary(type => type.Id, type => type.Name);
        var query = rows.Table;
        if (typeId > 0)
            query = query.Where(entry => entry.ActivityLogTypeId == typeId);
        var page = await query.OrderByDescending(entry => entry.Id).ToPagedListAsync(request.PageIndex, request.PageSize);
        var people = (await customers.GetCustomersByIdsAsync([.. page.Select(entry => entry.CustomerId).Distinct()])).ToDictionary(customer => customer.Id, customer => customer.Email);
        var result = new List<object>();
        foreach (var entry in page)
            result.Add(new
            {
                entry.Id,
                Type = types.GetValueOrDefault(entry.ActivityLogTypeId, "?"),
                entry.CustomerId,
                Customer = people.GetValueOrDefault(entry.CustomerId) ?? $"#{entry.CustomerId}",
                entry.Comment,
                CreatedOn = await dates.ConvertToUserTimeAsync(entry.CreatedOnUtc, DateTimeKind.Utc)
            });
        return GridData(request, page, result);
    }
}
