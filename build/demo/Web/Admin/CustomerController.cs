using Demo.Commerce;
using Demo.Services;
using Demo.Web.Models;
using Demo.Web.Models.Admin;
using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Services.Customers;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.Messages;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace Demo.Web.Admin;

public class CustomerController(
    IRepository<Customer> rows,
    IRepository<CustomerCustomerRoleMapping> roleLinks,
    ICustomerService customers,
    ICustomerRoles roles,
    IAccounts accounts,
    IPrivacyTools privacy,
    OrderPages orders,
    IDateTimeHelper dates,
    ICustomerActivityService activities,
    INotificationService notifications,
    ILocalizationService texts) : AdminController
{
    [HttpGet]
    [CheckPermission(StandardPermission.Customers.CUSTOMERS_VIEW)]
    public async Task<IActionResult> List() => Grid(new GridPage("Admin.Customers.Customers", "Customers list", "~/Admin/Customer/CustomerList")
    {
        Search =
        [
            new SearchField("SearchEmail", "Admin.Customers.Customers.List.SearchEmail"),
            new SearchField("SearchName", "Admin.Customers.Customers.List.SearchName"),
            new SearchField("SearchRoleId", "Admin.Customers.Customers.List.CustomerRoles", SearchKind.Choice) { Options = await RoleOptionsAsync() }
        ],
        Columns =
        [
            Columns.Link("Email", "Admin.Customers.Customers.Fields.Email", "~/Admin/Customer/Edit"),
            Columns.Text("FullName", "Admin.Customers.Customers.Fields.FullName"),
            Columns.Text("Roles", "Admin.Customers.Customers.Fields.CustomerRoles"),
            Columns.Yes("Active", "Admin.Customers.Customers.Fields.Active"),
            Columns.Date("CreatedOn", "Admin.Customers.Customers.Fields.CreatedOn"),
            Columns.Date("LastActivity", "Admin.Customers.Customers.Fields.LastActivityDate"),
            Columns.Edit("~/Admin/Customer/Edit")
        ]
    });

    [HttpPost]
    [CheckPermission(StandardPermission.Customers.CUSTOMERS_VIEW)]
    public async Task<IActionResult> CustomerList(GridRequest request, string? searchEmail, string? searchName, int searchRoleId)
    {
        var query = rows.Table.Where(customer => !customer.Deleted && !customer.IsSystemAccount);
        query = searchRoleId > 0
            ? query.Where(customer => roleLinks.Table.Any(link => link.CustomerId == customer.Id && link.CustomerRoleId == searchRoleId))
            : query.Where(customer => customer.Email != null);
        if (!string.IsNullOrWhiteSpace(searchEmail))
            query = query.Where(customer => customer.Email.Contains(searchEmail));
        if (!string.IsNullOrWhiteSpace(searchName))
            query = query.Where(customer => (customer.FirstName + " " + customer.LastName).Contains(searchName));

        var page = await query.OrderByDescending(customer => customer.LastActivityDateUtc).ThenByDescending(customer => customer.Id)
            .ToPagedListAsync(request.PageIndex, request.PageSize);
        var result = new List<object>();
        foreach (var customer in page)
            result.Add(await RowAsync(customer));
        return GridData(request, page, result);
    }

    [HttpGet]
    [CheckPermission(StandardPermission.Customers.CUSTOMERS_VIEW)]
    public async Task<IActionResult> Edit(int id)
    {
        var customer = await customers.GetCustomerByIdAsync(id);
        if (customer is null || customer.Deleted)
            return RedirectToAction("List");

        return View(new CustomerPage
        {
            Customer = customer,
            Model = new Nop.Web.Areas.Admin.Models.Customers.CustomerModel { Id = customer.Id, Email = customer.Email },
            FullName = await customers.GetCustomerFullNameAsync(customer),
            Roles = string.Join(", ", (await roles.GetRolesOfAsync(customer)).Select(role => role.Name)),
            CreatedOn = await dates.ConvertToUserTimeAsync(customer.CreatedOnUtc, DateTimeKind.Utc),
            LastActivity = await dates.ConvertToUserTimeAsync(customer.LastActivityDateUtc, DateTimeKind.Utc),
            Orders = await orders.OfCustomerAsync(customer),
            Addresses = [.. await accounts.GetAddressesAsync(customer)]
        });
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Customers.CUSTOMERS_CREATE_EDIT_DELETE)]
    public async Task<IActionResult> Edit(int id, CustomerChanges changes)
    {
        var customer = await customers.GetCustomerByIdAsync(id);
        if (customer is null || customer.Deleted)
            return RedirectToAction("List");

        customer.FirstName = changes.FirstName;
        customer.LastName = changes.LastName;
        customer.Phone = changes.Phone;
        customer.AdminComment = changes.AdminComment;
        customer.Active = changes.Active;
        await accounts.UpdateAsync(customer);
        await activities.InsertActivityAsync("EditCustomer", customer.Email, customer);
        notifications.SuccessNotification(await texts.GetResourceAsync("Admin.Customers.Customers.Updated"));
        return RedirectToAction("Edit", new { id });
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Customers.GDPR_MANAGE)]
    public async Task<IActionResult> GdprDelete(int id)
    {
        var customer = await customers.GetCustomerByIdAsync(id);
        if (customer is not null && !await customers.IsAdminAsync(customer))
        {
            await privacy.PermanentlyDeleteAsync(customer);
            notifications.SuccessNotification(await texts.GetResourceAsync("Admin.Customers.Customers.Deleted"));
        }
        return RedirectToAction("List");
    }

    private async Task<object> RowAsync(Customer customer) => new
    {
        customer.Id,
        Email = customer.Email ?? await texts.GetResourceAsync("Admin.Customers.Guest"),
        FullName = await customers.GetCustomerFullNameAsync(customer),
        Roles = string.Join(", ", (await roles.GetRolesOfAsync(customer)).Select(role => role.Name)),
        customer.Active,
        CreatedOn = await dates.ConvertToUserTimeAsync(customer.CreatedOnUtc, DateTimeKind.Utc),
        LastActivity = await dates.ConvertToUserTimeAsync(customer.LastActivityDateUtc, DateTimeKind.Utc)
    };

    private async Task<List<KeyValuePair<string, string>>> RoleOptionsAsync() =>
        [new("0", await texts.GetResourceAsync("Admin.Common.All")), .. (await roles.GetAllAsync()).Select(role => new KeyValuePair<string, string>($"{role.Id}", role.Name))];
}
