using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Guides.Web;

public class LoyaltyGuideController(GuideModelFactory models, GuideDesk guides, INotificationService notifications, DeskWords words) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.GuidesEdit)]
    public async Task<IActionResult> List() => Page("Guides/List", await models.ListAsync());

    /// <param name="id">0 for a new one.</param>
    [CheckPermission(LoyaltyPermissions.GuidesEdit)]
    public async Task<IActionResult> Edit(int id = 0)
    {
        var guide = id > 0 ? await guides.FindAsync(id) : null;
        return id > 0 && guide is null ? RedirectToAction(nameof(List)) : Page("Guides/Edit", await models.FormAsync(guide));
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.GuidesEdit)]
    public async Task<IActionResult> Save(GuideModel model)
    {
        foreach (var (field, text) in await models.ErrorsAsync(model))
            ModelState.AddModelError(field, text);
        if (!ModelState.IsValid)
            return Page("Guides/Edit", await models.CompleteAsync(model));
        var id = await models.SaveAsync(model);
        notifications.SuccessNotification(await words.TextAsync("Guides.Saved"));
        return RedirectToAction(nameof(Edit), new { id });
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.GuidesEdit)]
    public async Task<IActionResult> Delete(int id)
    {
        await guides.DeleteAsync(id);
        notifications.SuccessNotification(await words.TextAsync("Guides.Deleted"));
        return RedirectToAction(nameof(List));
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.GuidesEdit)]
    public async Task<IActionResult> Upload(int id, int languageId, IFormFile? file)
    {
        if (await guides.FindAsync(id) is null)
            return RedirectToAction(nameof(List));
        if (file is { Length: > 0 and <= GuideFiles.Largest } && await guides.AddFileAsync(id, Math.Max(0, languageId), file.FileName, await ReadAsync(file)))
            notifications.SuccessNotification(await words.TextAsync("Guides.FileAdded"));
        else
            notifications.ErrorNotification(await words.FillAsync("Guides.FileWrong", GuideFiles.Largest / 1024 / 1024, GuideFiles.Most));
        return RedirectToAction(nameof(Edit), new { id });
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.GuidesEdit)]
    public async Task<IActionResult> DeleteFile(int id, int fileId)
    {
        await guides.DeleteFileAsync(id, fileId);
        return RedirectToAction(nameof(Edit), new { id });
    }

    private static async Task<byte[]> ReadAsync(IFormFile file)
    {
        using var content = new MemoryStream();
        await file.CopyToAsync(content);
        return content.ToArray();
    }
}
