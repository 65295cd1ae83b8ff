using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Desk;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;

public class LoyaltyJourneyController(
    JourneyModelFactory models,
    JourneyListFactory lists,
    JourneyDesk desk,
    JourneySwitch switches,
    JourneyActivity activity,
    JourneyTexts texts,
    INotificationService notifications) : LoyaltyAdminController
{
    private const int LongestName = 200;
    private const int LongestDescription = 1000;

    [CheckPermission(LoyaltyPermissions.JourneysView)]
    public async Task<IActionResult> List()
    {
        var search = new JourneySearchModel { MayEdit = (await models.PrepareAsync(0))!.MayEdit };
        search.SetGridPageSize();
        return Page("Journeys/List", search);
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.JourneysView)]
    public async Task<IActionResult> List(JourneySearchModel searchModel) => Json(await lists.ListAsync(searchModel));

    /// <param name="id">0 for a new one.</param>
    [CheckPermission(LoyaltyPermissions.JourneysView)]
    public async Task<IActionResult> Edit(int id) => await models.PrepareAsync(id) is { } model ? Page("Journeys/Edit", model) : RedirectToAction(nameof(List));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.JourneysEdit)]
    public async Task<IActionResult> Edit(JourneyModel model)
    {
        model.Name = model.Name?.Trim();
        if (string.IsNullOrEmpty(model.Name) || model.Name.Length > LongestName)
            ModelState.AddModelError(nameof(model.Name), await texts.GetAsync("NameMissing"));
        if (model.Description?.Length > LongestDescription)
            ModelState.AddModelError(nameof(model.Description), await texts.GetAsync("DescriptionTooLong"));
        if (!ModelState.IsValid)
            return Page("Journeys/Edit", await models.CompleteAsync(model, null));

        var change = await desk.SaveAsync(new JourneyDraft(model.Id, model.Revision, model.Name!, model.Description, model.DefinitionJson ?? string.Empty));
        if (change.IsSaved)
        {
            await activity.SavedAsync(model.Name!);
            notifications.SuccessNotification(await texts.GetAsync("Saved"));
            return RedirectToAction(nameof(Edit), new { id = change.JourneyId });
        }

        notifications.ErrorNotification(await texts.GetAsync(change.ChangedMeanwhile ? "ChangedMeanwhile" : "Wrong"));
        if (change.ChangedMeanwhile)
            await TakeOverAsync(model);
        return Page("Journeys/Edit", await models.CompleteAsync(model, change.Verdict));
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.JourneysSwitch)]
    public async Task<IActionResult> Switch(int id, JourneyState state)
    {
        var name = (await models.PrepareAsync(id))?.Name;
        var result = Enum.IsDefined(state) ? await switches.SetAsync(id, state) : SwitchResult.Wrong;
        if (result == SwitchResult.Done)
        {
            await activity.SwitchedAsync(name!, state);
            notifications.SuccessNotification(await texts.GetAsync($"Switched.{state}"));
        }
        else
            notifications.ErrorNotification(await texts.GetAsync($"NotSwitched.{result}"));
        return result == SwitchResult.Gone ? RedirectToAction(nameof(List)) : RedirectToAction(nameof(Edit), new { id });
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.JourneysEdit)]
    public async Task<IActionResult> Delete(int id)
    {
        var name = (await models.PrepareAsync(id))?.Name;
        if (name is not null && await desk.DeleteAsync(id))
        {
            await activity.DeletedAsync(name);
            notifications.SuccessNotification(await texts.FillAsync("Deleted", name));
        }

        return RedirectToAction(nameof(List));
    }

    /// <summary>Somebody who has seen that another was faster may save on top of him.</summary>
    private async Task TakeOverAsync(JourneyModel model)
    {
        var current = await models.PrepareAsync(model.Id);
        (model.Id, model.Revision) = current is null ? (0, 0) : (model.Id, current.Revision);
        ModelState.Remove(nameof(model.Revision));
        ModelState.Remove(nameof(model.Id));
    }
}
