using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Notes.Web;

public class LoyaltyNoteController(
    NoteModelFactory models,
    NoteService notes,
    CustomerAccess access,
    NoteActivity activity,
    NoteTexts texts,
    INotificationService notifications) : LoyaltyAdminController
{
    /// <param name="key">Empty for a new one.</param>
    [CheckPermission(LoyaltyPermissions.CustomersView)]
    [CheckPermission(LoyaltyPermissions.CustomersEdit)]
    public async Task<IActionResult> Edit(int customerId, Guid key, NoteKind kind = NoteKind.Note)
    {
        if (!await access.MaySeeAsync(customerId))
            return AccessDeniedView();
        return await models.FormAsync(customerId, key, Enum.IsDefined(kind) ? kind : NoteKind.Note) is { } model ? Page("Notes/Edit", model) : BackTo(customerId);
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CustomersView)]
    [CheckPermission(LoyaltyPermissions.CustomersEdit)]
    public async Task<IActionResult> Edit(NoteModel model)
    {
        if (!await access.MaySeeAsync(model.CustomerId))
            return AccessDeniedView();
        if (await models.CompleteAsync(model) is null || model.Key == Guid.Empty || !Enum.IsDefined((NoteKind)model.KindId))
            return BackTo(model.CustomerId);

        foreach (var (field, resource, most) in NoteChecks.Errors(model, await models.TodayAsync()))
            ModelState.AddModelError(field, await texts.FillAsync(resource, most));
        if (!ModelState.IsValid)
            return Page("Notes/Edit", model);

        var change = await notes.SaveAsync(new NoteDraft(model.Key, model.Version, model.CustomerId, (NoteKind)model.KindId, NoteText.Lines(model.Text)!,
            NoteText.Line(model.Topic), NoteText.Line(model.Source), model.LearntOn is { } day ? DateTime.SpecifyKind(day.Date, DateTimeKind.Utc) : null));
        if (!change.IsDone)
            return await ConflictAsync(model, change.Current);

        await activity.SavedAsync(model.CustomerId);
        notifications.SuccessNotification(await texts.TextAsync("Notes.Saved"));
        return BackTo(model.CustomerId);
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CustomersView)]
    [CheckPermission(LoyaltyPermissions.CustomersEdit)]
    public async Task<IActionResult> Delete(Guid key, int version)
    {
        if (await notes.FindAsync(key) is not { } note)
            return RedirectToAction("List", "LoyaltyCustomer");
        if (!await access.MaySeeAsync(note.CustomerId))
            return AccessDeniedView();

        if (await notes.DeleteAsync(key, version) is { IsDone: false })
        {
            notifications.WarningNotification(await texts.TextAsync("Notes.ChangedBeforeDelete"));
            return RedirectToAction(nameof(Edit), new { customerId = note.CustomerId, key });
        }

        await activity.DeletedAsync(note.CustomerId);
        notifications.SuccessNotification(await texts.TextAsync("Notes.Deleted"));
        return BackTo(note.CustomerId);
    }

    private async Task<IActionResult> ConflictAsync(NoteModel model, LoyaltyNote? current)
    {
        ModelState.Remove(nameof(model.Version));
        ModelState.Remove(nameof(model.Key));
        return await models.ConflictAsync(model, current) is { } shown ? Page("Notes/Edit", shown) : BackTo(model.CustomerId);
    }

    private RedirectToActionResult BackTo(int customerId) => RedirectToAction("Index", "LoyaltyCustomer", new { id = customerId }, "notes");
}
