using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>The queue, the page of a case, and cases that agents open.</summary>
public class LoyaltyCaseController(CaseListFactory lists, CasePageFactory pages, CaseAccess access, BulkCases bulk, NewCaseForm form, CaseTexts texts, INotificationService notifications) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.CasesWork)]
    public async Task<IActionResult> List(CaseSearchModel searchModel) => Page("Cases/List", await lists.SearchAsync(searchModel, await access.OnlyOfAsync()));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CasesWork)]
    public async Task<IActionResult> Rows(CaseSearchModel searchModel) => Json(await lists.ListAsync(searchModel, await access.OnlyOfAsync()));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CasesWork)]
    public async Task<IActionResult> Bulk(BulkCaseModel wish)
    {
        var (done, of) = await bulk.RunAsync(wish);
        if (done == of && of > 0)
            notifications.SuccessNotification(await texts.FillAsync("Cases.BulkDone", done, of));
        else
            notifications.WarningNotification(await texts.FillAsync("Cases.BulkDone", done, of));
        return RedirectToAction(nameof(List));
    }

    [CheckPermission(LoyaltyPermissions.CasesWork)]
    public async Task<IActionResult> View(int id) => await pages.PrepareAsync(id) is { } model ? Page("Cases/View", model) : RedirectToAction(nameof(List));

    [CheckPermission(LoyaltyPermissions.CasesWork)]
    public async Task<IActionResult> New(int customerId, int orderId = 0) => await form.PrepareAsync(new AgentCaseModel { CustomerId = customerId, OrderId = orderId }) is { } model ? Page("Cases/New", model) : RedirectToAction(nameof(List));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CasesWork)]
    public async Task<IActionResult> New(AgentCaseModel model)
    {
        if (await form.PrepareAsync(model) is null)
            return RedirectToAction(nameof(List));
        await form.CheckAsync(model, ModelState);
        return ModelState.IsValid ? RedirectToAction(nameof(View), new { id = await form.OpenAsync(model, await access.AgentAsync()) }) : Page("Cases/New", model);
    }
}
