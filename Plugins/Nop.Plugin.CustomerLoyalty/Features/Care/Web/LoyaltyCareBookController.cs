using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Messages;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

/// <summary>The case book: what was done, how it was received, and once more for somebody else.</summary>
public class LoyaltyCareBookController(CareBookFactory models, CareDesk desk, CareNames names, CareTastes tastes, CareReader reader, INotificationService notifications, IPermissionService permissions) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.CareWork)]
    public async Task<IActionResult> List(CareBookSearchModel searchModel)
    {
        searchModel.MayExport = await permissions.AuthorizeAsync(LoyaltyPermissions.CustomersExport);
        return Page("Care/Book", await models.SearchAsync(searchModel));
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CareWork)]
    public async Task<IActionResult> Rows(CareBookSearchModel searchModel) => Json(await models.ListAsync(searchModel));

    [CheckPermission(LoyaltyPermissions.CareWork)]
    [CheckPermission(LoyaltyPermissions.CustomersExport)]
    public async Task<IActionResult> Csv(CareBookSearchModel searchModel) => Download(await models.ExportAsync(searchModel, TableFormat.Csv));

    /// <param name="fromId">What is copied; 0 for an idea of one's own.</param>
    [CheckPermission(LoyaltyPermissions.CareWork)]
    public async Task<IActionResult> Again(int fromId = 0, int customerId = 0) => await models.IdeaAsync(fromId, customerId) is { } model ? Page("Care/Again", model) : RedirectToAction(nameof(List));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CareWork)]
    public async Task<IActionResult> Again(CareIdeaModel model)
    {
        var customerId = await models.CustomerAsync(model.Customer);
        if (customerId == 0)
            ModelState.AddModelError(nameof(model.Customer), await reader.Words.TextAsync("Care.Wrong.Customer"));
        if (model.Name?.Trim() is not { Length: > 0 and <= CareLimits.Name })
            ModelState.AddModelError(nameof(model.Name), await reader.Words.FillAsync("Care.Wrong.Name", CareLimits.Name));
        if (model.GiftName?.Trim() is not { Length: > 0 and <= CareLimits.GiftName })
            ModelState.AddModelError(nameof(model.GiftName), await reader.Words.FillAsync("Care.Wrong.Name", CareLimits.GiftName));
        if (model.Cost is not (>= 0 and <= CareLimits.Money))
            ModelState.AddModelError(nameof(model.Cost), await reader.Words.TextAsync("Care.Wrong.Cost"));
        if (model.Day is not { } typed || DateOnly.FromDateTime(typed) < names.Today || typed.Year > names.ThisYear + 1)
            ModelState.AddModelError(nameof(model.Day), await reader.Words.TextAsync("Care.Wrong.DayPast"));
        if (!await tastes.CanOwnAsync(model.OwnerId))
            ModelState.AddModelError(nameof(model.OwnerId), await reader.Words.TextAsync("Care.Wrong.Agent"));
        if (!ModelState.IsValid || model.Key == Guid.Empty)
            return await models.CompleteAsync(model) is { } again ? Page("Care/Again", again) : RedirectToAction(nameof(List));

        var day = DateOnly.FromDateTime(model.Day!.Value);
        var result = await desk.AddAsync(new CareIdea(model.Key, customerId, model.FromId, model.Name!.Trim(), model.GiftName!.Trim(), model.Cost!.Value, day, names.Morning(day), model.OwnerId, await reader.MeAsync(), names.NowUtc));
        if (result.Outcome != CareIdeaOutcome.Made)
        {
            notifications.WarningNotification(await reader.Words.TextAsync($"Care.Idea.{result.Outcome}"));
            return await models.CompleteAsync(model) is { } again ? Page("Care/Again", again) : RedirectToAction(nameof(List));
        }

        if (result.Refusal == Engine.Care.FundRefusal.None)
            notifications.SuccessNotification(await reader.Words.TextAsync("Care.Idea.Made"));
        else
            notifications.WarningNotification(await reader.Words.TextAsync($"Care.Because.{result.Refusal}"));
        return RedirectToAction("Edit", "LoyaltyCareTask", new { id = result.TaskId });
    }
}
