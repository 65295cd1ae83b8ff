using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Messages;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Web;

public class LoyaltySegmentController(
    SegmentModelFactory models,
    SegmentListFactory lists,
    SegmentEditor editor,
    SegmentActivity activity,
    SegmentTexts texts,
    INotificationService notifications,
    IPermissionService permissions) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.SegmentsView)]
    public async Task<IActionResult> List()
    {
        var search = new SegmentSearchModel { MayEdit = await MayEditAsync() };
        search.SetGridPageSize();
        return Page("Segments/List", search);
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.SegmentsView)]
    public async Task<IActionResult> List(SegmentSearchModel searchModel) => Json(await lists.SegmentsAsync(searchModel));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.SegmentsView)]
    public async Task<IActionResult> Members(SegmentMemberSearchModel searchModel) => Json(await lists.MembersAsync(searchModel));

    /// <param name="id">0 for a new one.</param>
    [CheckPermission(LoyaltyPermissions.SegmentsView)]
    public async Task<IActionResult> Edit(int id) =>
        await models.PrepareAsync(id, await MayEditAsync()) is { } model ? Page("Segments/Edit", model) : RedirectToAction(nameof(List));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.SegmentsEdit)]
    public async Task<IActionResult> Edit(SegmentModel model)
    {
        model.Name = model.Name?.Trim();
        if (string.IsNullOrEmpty(model.Name) || model.Name.Length > 200)
            ModelState.AddModelError(nameof(model.Name), await texts.GetAsync("NameMissing"));
        IReadOnlyList<RuleError> errors = [];
        if (ModelState.IsValid)
        {
            var change = await editor.SaveAsync(new SegmentDraft(model.Id, model.Revision, model.Name!, model.Description.Shortened(1000), model.StoreId, model.RuleJson ?? string.Empty, model.IsEnabled, model.SyncRoleId));
            if (change.IsSaved)
            {
                await activity.SavedAsync(model.Name!);
                notifications.SuccessNotification(await texts.GetAsync("Saved"));
                return RedirectToAction(nameof(Edit), new { id = change.SegmentId });
            }

            errors = change.Errors;
            notifications.ErrorNotification(await texts.GetAsync(change.ChangedMeanwhile ? "ChangedMeanwhile" : "RuleWrong"));
            if (change.ChangedMeanwhile)
                await TakeOverAsync(model);
        }

        return Page("Segments/Edit", await models.CompleteAsync(model, true, errors));
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.SegmentsEdit)]
    public async Task<IActionResult> Delete(int id)
    {
        var name = (await models.PrepareAsync(id, true))?.Name;
        var referring = await editor.DeleteAsync(id);
        if (referring.Count > 0)
        {
            notifications.ErrorNotification(await texts.FillAsync("StillUsed", string.Join(" · ", referring)));
            return RedirectToAction(nameof(Edit), new { id });
        }

        if (name is not null)
        {
            await activity.DeletedAsync(name);
            notifications.SuccessNotification(await texts.FillAsync("Deleted", name));
        }

        return RedirectToAction(nameof(List));
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.SegmentsEdit)]
    public async Task<IActionResult> AddReadyMade()
    {
        var added = await editor.AddReadyMadeAsync(async key => (await texts.GetAsync($"Ready.{key}"), await texts.GetAsync($"Ready.{key}.Description")));
        if (added > 0)
            await activity.SavedAsync(await texts.FillAsync("ReadyMadeAdded", added));
        notifications.SuccessNotification(added > 0 ? await texts.FillAsync("ReadyMadeAdded", added) : await texts.GetAsync("ReadyMadeNone"));
        return RedirectToAction(nameof(List));
    }

    /// <summary>Somebody who has seen that another was faster may save on top of him.</summary>
    private async Task TakeOverAsync(SegmentModel model)
    {
        if (await models.PrepareAsync(model.Id, true) is not { } current)
        {
            model.Id = 0;
            model.Revision = 0;
        }
        else
            model.Revision = current.Revision;
        ModelState.Remove(nameof(model.Revision));
        ModelState.Remove(nameof(model.Id));
    }

    private Task<bool> MayEditAsync() => permissions.AuthorizeAsync(LoyaltyPermissions.SegmentsEdit);
}
