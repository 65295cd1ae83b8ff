using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

/// <summary>The money for care: what is planned, reserved, spent and free, and every line of it.</summary>
public class LoyaltyCareFundController(CareFundFactory models, CareLineFactory lines, CarePlanForms forms, INotificationService notifications, DeskWords words) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.CareView)]
    public async Task<IActionResult> Index(int year = 0, int storeId = 0) => Page("Care/Fund", await models.PrepareAsync(year, storeId));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CareView)]
    [CheckPermission(LoyaltyPermissions.CareEdit)]
    public async Task<IActionResult> Index(CareFundModel model)
    {
        foreach (var (field, text) in await models.ErrorsAsync(model))
            ModelState.AddModelError(field, text);
        if (!ModelState.IsValid)
            return Page("Care/Fund", await models.CompleteAsync(model));
        await models.SaveAsync(model);
        await forms.NoteAsync();
        notifications.SuccessNotification(await words.TextAsync("Care.Saved"));
        return RedirectToAction(nameof(Index), new { year = model.Year, storeId = model.StoreId });
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CareView)]
    public async Task<IActionResult> Rows(CareLineSearchModel searchModel) => Json(await lines.ListAsync(searchModel));

    [CheckPermission(LoyaltyPermissions.CareView)]
    [CheckPermission(LoyaltyPermissions.CustomersExport)]
    public async Task<IActionResult> Csv(CareLineSearchModel searchModel) => Download(await lines.ExportAsync(searchModel, TableFormat.Csv));

    [CheckPermission(LoyaltyPermissions.CareView)]
    [CheckPermission(LoyaltyPermissions.CustomersExport)]
    public async Task<IActionResult> Xlsx(CareLineSearchModel searchModel) => Download(await lines.ExportAsync(searchModel, TableFormat.Xlsx));
}
