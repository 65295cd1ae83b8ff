using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Feedback.Themes;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Feedback.Web;

/// <summary>Themes: rename, give other words, merge, hide.</summary>
public class LoyaltyThemeController(ThemeModelFactory models, ThemeDesk desk, ThemeSearch search, FeedbackWords wording, FeedbackNotices notices) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.FeedbackView)]
    public async Task<IActionResult> List(int id = 0) => Page("Feedback/Themes", await models.PrepareAsync(id));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.FeedbackEdit)]
    public async Task<IActionResult> Save(ThemeForm form)
    {
        ModelState.Clear();
        var problem = await desk.SaveAsync(form.Id, form.Name, form.Words);
        if (problem == ThemeProblem.None)
            return await DoneAsync("Theme.Saved");
        ModelState.AddModelError(problem == ThemeProblem.Words ? "Form.Words" : "Form.Name", await wording.FillAsync($"Theme.Problem.{problem}", problem == ThemeProblem.Words ? FeedbackLimits.Words : FeedbackLimits.Name));
        return Page("Feedback/Themes", await models.PrepareAsync(form.Id, form));
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.FeedbackEdit)]
    public async Task<IActionResult> Hide(int id, bool isHidden)
    {
        await desk.HideAsync(id, isHidden);
        return await DoneAsync(isHidden ? "Theme.Hidden" : "Theme.Shown");
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.FeedbackEdit)]
    public async Task<IActionResult> Merge(int id, int intoId)
    {
        if (await desk.MergeAsync(id, intoId))
            return await DoneAsync("Theme.Merged");
        await notices.RefusedAsync("Theme.NotMerged");
        return RedirectToAction(nameof(List));
    }

    /// <summary>Looks for new ones as soon as the task comes round.</summary>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.FeedbackEdit)]
    public async Task<IActionResult> Search()
    {
        await search.RequestAsync();
        return await DoneAsync("Theme.SearchBegins");
    }

    private async Task<IActionResult> DoneAsync(string text)
    {
        await notices.DoneAsync(text);
        return RedirectToAction(nameof(List));
    }
}
