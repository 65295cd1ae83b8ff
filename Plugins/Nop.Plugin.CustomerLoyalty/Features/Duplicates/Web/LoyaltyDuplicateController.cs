using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates.Web;

public class LoyaltyDuplicateController(
    DuplicateModelFactory models, MergeModelFactory past, DuplicateService duplicates, MergeDesk desk, DuplicateTexts texts, INotificationService notifications, TimeProvider clock) : LoyaltyAdminController
{
    /// <summary>What takes longer goes on in the task.</summary>
    private static readonly TimeSpan PageTime = TimeSpan.FromSeconds(15);

    [CheckPermission(LoyaltyPermissions.DuplicatesView)]
    public async Task<IActionResult> List(DuplicateSearchModel searchModel) => Page("Duplicates/List", await models.SearchAsync(searchModel));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.DuplicatesView)]
    public async Task<IActionResult> Rows(DuplicateSearchModel searchModel) => Json(await models.ListAsync(searchModel));

    [CheckPermission(LoyaltyPermissions.DuplicatesView)]
    [CheckPermission(LoyaltyPermissions.CustomersExport)]
    public async Task<IActionResult> Csv(DuplicateSearchModel searchModel) => Download(await models.ExportAsync(searchModel, TableFormat.Csv));

    [CheckPermission(LoyaltyPermissions.DuplicatesView)]
    [CheckPermission(LoyaltyPermissions.CustomersExport)]
    public async Task<IActionResult> Xlsx(DuplicateSearchModel searchModel) => Download(await models.ExportAsync(searchModel, TableFormat.Xlsx));

    [CheckPermission(LoyaltyPermissions.DuplicatesView)]
    public async Task<IActionResult> Pair(int id) =>
        await models.PairAsync(id) is { } pair ? RedirectToAction(nameof(Compare), new { one = pair.One, other = pair.Other }) : RedirectToAction(nameof(List));

    [CheckPermission(LoyaltyPermissions.DuplicatesView)]
    public async Task<IActionResult> Compare(int one, int other)
    {
        if (await models.CompareAsync(one, other) is { } model)
            return Page("Duplicates/Compare", model);
        notifications.WarningNotification(await texts.TextAsync("Duplicates.NoSuchPair"));
        return RedirectToAction(nameof(List));
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.DuplicatesMerge)]
    public async Task<IActionResult> Different(int id)
    {
        if (await duplicates.DifferAsync(id))
            notifications.SuccessNotification(await texts.TextAsync("Duplicates.Remembered"));
        else
            notifications.WarningNotification(await texts.TextAsync("Duplicates.DecidedBefore"));
        return RedirectToAction(nameof(List));
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.DuplicatesMerge)]
    public async Task<IActionResult> Merge(MergeRequestModel model)
    {
        var started = clock.GetTimestamp();
        var outcome = model.IsSound
            ? await desk.MergeAsync(model.SurvivorId, model.ClosedId, model.Taken, () => clock.GetElapsedTime(started) < PageTime)
            : MergeOutcome.NotAllowed;
        await SayAsync(outcome, "Merge");
        return outcome is MergeOutcome.Done or MergeOutcome.GoesOn
            ? RedirectToAction("Index", "LoyaltyCustomer", new { id = model.SurvivorId })
            : RedirectToAction(nameof(Compare), new { one = model.OneId, other = model.OtherId });
    }

    [CheckPermission(LoyaltyPermissions.DuplicatesView)]
    public async Task<IActionResult> Merges(int page) => Page("Duplicates/Merges", await past.ListAsync(page));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.DuplicatesMerge)]
    public async Task<IActionResult> Undo(int id)
    {
        var started = clock.GetTimestamp();
        await SayAsync(await desk.UndoAsync(id, () => clock.GetElapsedTime(started) < PageTime), "Undo");
        return RedirectToAction(nameof(Merges));
    }

    private async Task SayAsync(MergeOutcome outcome, string what)
    {
        var text = await texts.TextAsync(outcome == MergeOutcome.Done ? $"Duplicates.{what}.Done" : $"Duplicates.Outcome.{outcome}");
        if (outcome is MergeOutcome.Done or MergeOutcome.GoesOn)
            notifications.SuccessNotification(text);
        else
            notifications.ErrorNotification(text);
    }
}
