using Demo.Commerce;
using Demo.Web.Models.Admin;
using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Gdpr;
using Nop.Data;
using Nop.Services.Customers;
using Nop.Services.Gdpr;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Messages;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace Demo.Web.Admin;

public class GdprController(
    IRepository<GdprConsent> consents,
    IGdprService gdpr,
    IPrivacyTools privacy,
    ICustomerService customers,
    IDateTimeHelper dates,
    INotificationService notifications,
    ILocalizationService texts) : AdminController
{
    [HttpGet]
    [CheckPermission(StandardPermission.Configuration.MANAGE_SETTINGS)]
    public async Task<IActionResult> Consents() => View(await gdpr.GetAllConsentsAsync());

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_SETTINGS)]
    public async Task<IActionResult> Consents(ConsentForm form)
    {
        if (string.IsNullOrWhiteSpace(form.Message))
            return RedirectToAction("Consents");

        var consent = form.Id > 0 ? await consents.GetByIdAsync(form.Id) : new GdprConsent();
        if (consent is null)
            return RedirectToAction("Consents");

        consent.Message = form.Message;
        consent.IsRequired = form.IsRequired;
        consent.RequiredMessage = form.RequiredMessage;
        consent.DisplayDuringRegistration = form.DisplayDuringRegistration;
        consent.DisplayOnCustomerInfoPage = true;
        await (consent.Id > 0 ? consents.UpdateAsync(consent) : consents.InsertAsync(consent));
        notifications.SuccessNotification(await texts.GetResourceAsync("Admin.Configuration.Settings.Gdpr.Consent.Updated"));
        return RedirectToAction("Consents");
    }

    [HttpGet]
    [CheckPermission(StandardPermission.Customers.GDPR_MANAGE)]
    public IActionResult Log() => Grid(new GridPage("Admin.Customers.GdprLog", "GDPR requests (log)", "~/Admin/Gdpr/LogList")
    {
        Columns =
        [
            Columns.Text("Customer", "Admin.Customers.GdprLog.Fields.CustomerInfo"),
            Columns.Text("Request", "Admin.Customers.GdprLog.Fields.RequestType"),
            Columns.Text("Details", "Admin.Customers.GdprLog.Fields.RequestDetails"),
            Columns.Date("CreatedOn", "Admin.Customers.GdprLog.Fields.CreatedOn"),
            Columns.Actions("120")
        ]
    });

    [HttpPost]
    [CheckPermission(StandardPermission.Customers.GDPR_MANAGE)]
    public async Task<IActionResult> LogList(GridRequest request)
    {
        var log = (await privacy.GetLogAsync()).ToList();
        var result = new List<object>();
        foreach (var entry in log.Skip(request.Start).Take(request.PageSize))
        {
            var customer = await customers.GetCustomerByIdAsync(entry.CustomerId);
            result.Add(new
            {
                Customer = customer?.Email ?? entry.CustomerInfo,
                Request = await texts.GetLocalizedEnumAsync(entry.RequestType),
                Details = entry.RequestDetails,
                CreatedOn = await dates.ConvertToUserTimeAsync(entry.CreatedOnUtc, DateTimeKind.Utc),
                Actions = entry.RequestType == GdprRequestType.DeleteCustomer && customer is { Deleted: false }
                    ? new[] { new RowAction(await texts.GetResourceAsync("Admin.Customers.GdprLog.Open"), Url.Action("Edit", "Customer", new { id = customer.Id })!) { Post = false } }
                    : []
            });
        }
        return Json(new { draw = request.Draw, recordsTotal = log.Count, recordsFiltered = log.Count, data = result });
    }
}
