using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Notes.Web;

/// <summary>All tags: counted, renamed, joined and deleted. They are everybody's, so that whoever sees his own customers only does not change them.</summary>
public class LoyaltyTagListController(TagDesk desk, TagListFactory models, NoteActivity activity, NoteTexts texts, INotificationService notifications) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.CustomersViewAll)]
    public async Task<IActionResult> List(string? words) => Page("Notes/TagList", await models.ListAsync(words));

    [CheckPermission(LoyaltyPermissions.CustomersViewAll)]
    [CheckPermission(LoyaltyPermissions.CustomersEdit)]
    public async Task<IActionResult> Edit(int id) => await models.FormAsync(id) is { } model ? Page("Notes/TagEdit", model) : RedirectToAction(nameof(List));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CustomersViewAll)]
    [CheckPermission(LoyaltyPermissions.CustomersEdit)]
    public async Task<IActionResult> Edit(TagModel model)
    {
        var names = TagText.Split(model.Name);
        if (names.Count != 1)
            ModelState.AddModelError(nameof(model.Name), await texts.TextAsync(names.Count == 0 ? "Tags.Missing" : "Tags.OneOnly"));
        else if (!TagText.Fits(names[0]))
            ModelState.AddModelError(nameof(model.Name), await texts.FillAsync("Tags.TooLong", names[0], NoteLimits.Tag));
        if (!ModelState.IsValid)
            return await AgainAsync(model);

        var change = await desk.RenameAsync(model.Id, names[0]);
        if (change.Kind is TagChangeKind.Taken or TagChangeKind.InUse)
        {
            ModelState.AddModelError(nameof(model.Name), change.Kind == TagChangeKind.Taken
                ? await texts.FillAsync("Tags.Taken", names[0])
                : await texts.FillAsync("Tags.GivenByName", ListText.Of(change.UsedBy)));
            return await AgainAsync(model);
        }

        return await EndAsync(change, "Tags.Renamed", names[0]);
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CustomersViewAll)]
    [CheckPermission(LoyaltyPermissions.CustomersEdit)]
    public async Task<IActionResult> Merge(int id, int intoId) => await EndAsync(await desk.MergeAsync(id, intoId), "Tags.Merged", (await desk.FindAsync(intoId))?.Tag.Name ?? string.Empty, id);

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CustomersViewAll)]
    [CheckPermission(LoyaltyPermissions.CustomersEdit)]
    public async Task<IActionResult> Delete(int id)
    {
        var name = (await desk.FindAsync(id))?.Tag.Name ?? string.Empty;
        return await EndAsync(await desk.DeleteAsync(id), "Tags.Deleted", name, id);
    }

    private async Task<IActionResult> AgainAsync(TagModel model) => await models.CompleteAsync(model) is { } shown ? Page("Notes/TagEdit", shown) : RedirectToAction(nameof(List));

    private async Task<IActionResult> EndAsync(TagChange change, string done, string name, int id = 0)
    {
        if (change.Kind == TagChangeKind.InUse)
        {
            notifications.WarningNotification(await texts.FillAsync("Tags.InUse", ListText.Of(change.UsedBy)));
            return RedirectToAction(nameof(Edit), new { id });
        }

        if (change.Kind == TagChangeKind.Done)
        {
            await activity.TagsChangedAsync(await texts.FillAsync(done, name));
            notifications.SuccessNotification(await texts.FillAsync(done, name));
        }
        else
            notifications.WarningNotification(await texts.TextAsync("Tags.Gone"));
        return RedirectToAction(nameof(List));
    }
}
