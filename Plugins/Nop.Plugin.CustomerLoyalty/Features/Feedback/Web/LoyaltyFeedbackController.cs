using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Feedback.Months;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Feedback.Web;

/// <summary>The feedback of a month, and what the shop writes into it.</summary>
public class LoyaltyFeedbackController(
    FeedbackModelFactory models, FeedbackTextFactory texts, FeedbackExport export, FeedbackDesk desk, FeedbackWords wording, FeedbackNotices notices) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.FeedbackView)]
    public async Task<IActionResult> Index(string? month, int storeId = 0) => Page("Feedback/Index", await models.PrepareAsync(month, storeId));

    /// <param name="themeId">0 for all texts of the month.</param>
    [CheckPermission(LoyaltyPermissions.FeedbackView)]
    public async Task<IActionResult> Texts(string? month, int storeId = 0, int themeId = 0, int pageNumber = 1) =>
        Page("Feedback/Texts", await texts.PrepareAsync(models.MonthOf(month), Math.Max(0, storeId), themeId, pageNumber));

    [CheckPermission(LoyaltyPermissions.FeedbackView)]
    public async Task<IActionResult> Csv(string? month, int storeId = 0) => Download(await export.WriteAsync(models.MonthOf(month), Math.Max(0, storeId), TableFormat.Csv));

    [CheckPermission(LoyaltyPermissions.FeedbackView)]
    public async Task<IActionResult> Xlsx(string? month, int storeId = 0) => Download(await export.WriteAsync(models.MonthOf(month), Math.Max(0, storeId), TableFormat.Xlsx));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.FeedbackEdit)]
    public async Task<IActionResult> Change(FeedbackChangeModel form)
    {
        ModelState.Clear();
        var text = form.Text?.Trim() ?? string.Empty;
        if (text.Length is 0 or > FeedbackLimits.Change)
            ModelState.AddModelError("Form.Text", await wording.FillAsync("Change.TextWrong", FeedbackLimits.Change));
        if (form.Day is not { Year: > 2000 and < 3000 } day)
            ModelState.AddModelError("Form.Day", await wording.GetAsync("Change.DayWrong"));
        else if (ModelState.IsValid)
        {
            await desk.AddAsync(form.FormKey == Guid.Empty ? Guid.NewGuid() : form.FormKey, Math.Max(0, form.StoreId), DateOnly.FromDateTime(day), text, form.ThemeId, form.DimensionId);
            await notices.DoneAsync("Change.Saved");
            return RedirectToAction(nameof(Index), new { month = FeedbackMonth.Of(DateOnly.FromDateTime(day)).Text, storeId = form.StoreId });
        }

        return Page("Feedback/Index", await models.PrepareAsync(form.Month, form.StoreId, form));
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.FeedbackEdit)]
    public async Task<IActionResult> DeleteChange(int id, string? month, int storeId = 0)
    {
        await desk.DeleteAsync(id);
        await notices.DoneAsync("Change.Deleted");
        return RedirectToAction(nameof(Index), new { month, storeId });
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.FeedbackEdit)]
    public async Task<IActionResult> Intro(string? month, int storeId, string? intro)
    {
        if (intro?.Trim().Length > FeedbackLimits.Intro)
            await notices.RefusedAsync("Intro.TooLong", FeedbackLimits.Intro);
        else
        {
            await desk.SaveAsync(Math.Max(0, storeId), models.MonthOf(month), intro, null);
            await notices.DoneAsync("Intro.Saved");
        }

        return RedirectToAction(nameof(Index), new { month, storeId });
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.FeedbackPublish)]
    public async Task<IActionResult> Publish(string? month, int storeId, bool isPublic)
    {
        var page = await desk.PageAsync(Math.Max(0, storeId), models.MonthOf(month));
        await desk.SaveAsync(page.StoreId, models.MonthOf(month), page.Intro, isPublic);
        await notices.DoneAsync(isPublic ? "Published" : "Unpublished");
        return RedirectToAction(nameof(Index), new { month, storeId });
    }
}
