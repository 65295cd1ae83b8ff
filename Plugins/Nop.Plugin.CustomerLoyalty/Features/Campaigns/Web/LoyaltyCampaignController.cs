using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Desk;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Web;

/// <summary>Campaigns: their list, and each as a form.</summary>
public class LoyaltyCampaignController(CampaignModelFactory models, DryRunFactory dryRuns, CampaignListFactory lists, CampaignCommands commands, CampaignTexts texts, INotificationService notifications) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.CampaignsView)]
    public async Task<IActionResult> List() => Page("Campaigns/List", await lists.SearchAsync());

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CampaignsView)]
    public async Task<IActionResult> List(CampaignSearchModel searchModel) => Json(await lists.ListAsync(searchModel));

    /// <param name="id">0 for a new one.</param>
    [CheckPermission(LoyaltyPermissions.CampaignsView)]
    public async Task<IActionResult> Edit(int id) => await models.PrepareAsync(id) is { } model ? await FormAsync(model) : RedirectToAction(nameof(List));

    /// <param name="activate">Save, and switch on what was saved.</param>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CampaignsEdit)]
    public async Task<IActionResult> Edit(CampaignModel model, bool activate)
    {
        var (definition, unreadable, errors) = await models.ReadAsync(model);
        foreach (var (field, text) in activate ? unreadable.Concat(errors) : unreadable)
            ModelState.AddModelError(field, text);
        if (!ModelState.IsValid)
        {
            notifications.ErrorNotification(await texts.GetAsync("Result.Wrong"));
            return await FormAsync(await models.CompleteAsync(model));
        }

        var change = await commands.SaveAsync(model, definition);
        if (change.IsDone)
        {
            if (change.WithdrewApproval)
                notifications.WarningNotification(await texts.GetAsync("ApprovalWithdrawn"));
            if (activate)
                return await DoAsync(change.CampaignId, CampaignCommand.Activate);
            notifications.SuccessNotification(errors.Count == 0 ? await texts.GetAsync("Saved") : await texts.FillAsync("SavedWithGaps", errors.Count));
            return RedirectToAction(nameof(Edit), new { id = change.CampaignId });
        }

        foreach (var error in change.Errors)
            ModelState.AddModelError(error.Field, await texts.OfAsync(error));
        notifications.ErrorNotification(await texts.GetAsync($"Result.{change.Outcome}"));
        if (change.Outcome == CampaignResult.ChangedMeanwhile)
            await TakeOverAsync(model);
        return await FormAsync(await models.CompleteAsync(model));
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CampaignsApprove)]
    public async Task<IActionResult> Approve(int id) => await DoAsync(id, CampaignCommand.Approve);

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CampaignsEdit)]
    public async Task<IActionResult> Switch(int id, CampaignCommand command) =>
        command is CampaignCommand.TakeBack or CampaignCommand.Pause or CampaignCommand.Resume or CampaignCommand.Stop ? await DoAsync(id, command) : RedirectToAction(nameof(Edit), new { id });

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CampaignsEdit)]
    public async Task<IActionResult> Copy(int id)
    {
        var change = await commands.CopyAsync(id);
        if (!change.IsDone)
            return RedirectToAction(nameof(List));
        notifications.SuccessNotification(await texts.GetAsync("Copied"));
        return RedirectToAction(nameof(Edit), new { id = change.CampaignId });
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CampaignsEdit)]
    public async Task<IActionResult> Delete(int id)
    {
        if ((await commands.DeleteAsync(id)).IsDone)
            notifications.SuccessNotification(await texts.GetAsync("Deleted"));
        return RedirectToAction(nameof(List));
    }

    private async Task<IActionResult> FormAsync(CampaignModel model)
    {
        model.DryRun = model.Id == 0 ? null : await dryRuns.NewestAsync(model.Id);
        return Page("Campaigns/Edit", model);
    }

    private async Task<IActionResult> DoAsync(int id, CampaignCommand command)
    {
        var change = await commands.DoAsync(id, command);
        if (change.Outcome == CampaignResult.AwaitsApproval)
            notifications.WarningNotification(await texts.GetAsync("Result.AwaitsApproval"));
        else if (change.IsDone)
            notifications.SuccessNotification(await texts.GetAsync($"Did.{command}"));
        else
            notifications.ErrorNotification(await texts.GetAsync($"Result.{change.Outcome}"));
        return change.Outcome == CampaignResult.Gone ? RedirectToAction(nameof(List)) : RedirectToAction(nameof(Edit), new { id });
    }

    /// <summary>Somebody who has seen that another was faster may save on top of him.</summary>
    private async Task TakeOverAsync(CampaignModel model)
    {
        model.Revision = (await models.PrepareAsync(model.Id))?.Revision ?? 0;
        ModelState.Remove(nameof(model.Revision));
    }
}
