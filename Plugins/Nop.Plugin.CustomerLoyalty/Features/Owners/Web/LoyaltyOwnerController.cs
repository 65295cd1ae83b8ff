using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Owners.Web;

public class LoyaltyOwnerController(
    OwnerModelFactory models,
    OwnerService owners,
    Handovers handovers,
    CustomerAccess access,
    OwnerActivity activity,
    OwnerTexts texts,
    INotificationService notifications) : LoyaltyAdminController
{
    private const int LongestNote = 1_000;

    /// <summary>A page waits so long; what is left it carries on with, and shows how far it is.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    [CheckPermission(LoyaltyPermissions.CustomersViewAll)]
    public async Task<IActionResult> Index() => Page("Owners/Index", await models.PageAsync());

    [CheckPermission(LoyaltyPermissions.CustomersView)]
    [CheckPermission(LoyaltyPermissions.CustomersEdit)]
    public async Task<IActionResult> HandOver(int customerId)
    {
        if (!await access.MaySeeAsync(customerId))
            return AccessDeniedView();
        return await models.OneAsync(customerId) is { } model ? Page("Owners/HandOver", model) : RedirectToAction("List", "LoyaltyCustomer");
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CustomersView)]
    [CheckPermission(LoyaltyPermissions.CustomersEdit)]
    public async Task<IActionResult> HandOver(HandoverModel model)
    {
        if (!await access.MaySeeAsync(model.CustomerId))
            return AccessDeniedView();
        await CheckAsync(model);
        var current = await owners.OwnerOfAsync(model.CustomerId);
        if (current != model.FromId)
        {
            model.Meanwhile = await texts.TextAsync("Owners.Meanwhile");
            model.FromId = current;
            ModelState.Remove(nameof(model.FromId));
        }

        if (!ModelState.IsValid || model.Meanwhile is not null)
            return await models.CompleteOneAsync(model) is { } shown ? Page("Owners/HandOver", shown) : RedirectToAction("List", "LoyaltyCustomer");
        if (await models.CompleteOneAsync(model) is null)
            return RedirectToAction("List", "LoyaltyCustomer");

        if (await owners.GiveAsync(model.CustomerId, model.ToId, model.Note))
        {
            await activity.GivenAsync(model.CustomerId, await NameAsync(model.ToId));
            notifications.SuccessNotification(await texts.FillAsync("Owners.Given", await NameAsync(model.ToId)));
        }

        return await access.MaySeeAsync(model.CustomerId) ? RedirectToAction("Index", "LoyaltyCustomer", new { id = model.CustomerId }) : RedirectToAction("List", "LoyaltyCustomer");
    }

    [CheckPermission(LoyaltyPermissions.CustomersViewAll)]
    [CheckPermission(LoyaltyPermissions.CustomersEdit)]
    public async Task<IActionResult> HandOverAll(int fromId) =>
        await models.AllAsync(fromId) is { } model ? Page("Owners/HandOver", model) : RedirectToAction(nameof(Index));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CustomersViewAll)]
    [CheckPermission(LoyaltyPermissions.CustomersEdit)]
    public async Task<IActionResult> HandOverAll(HandoverModel model)
    {
        await CheckAsync(model);
        if (!ModelState.IsValid)
            return await models.CompleteAllAsync(model) is { } shown ? Page("Owners/HandOver", shown) : RedirectToAction(nameof(Index));

        if (await handovers.StartAsync(model.FromId, model.ToId, model.Note) is not { } handover)
        {
            notifications.WarningNotification(await texts.TextAsync("Owners.NothingToGive"));
            return RedirectToAction(nameof(Index));
        }

        await activity.AllGivenAsync(await NameAsync(handover.FromId), await NameAsync(handover.ToId), handover.Total);
        await handovers.RunAsync(handover.Id, Patience);
        if (await handovers.FindAsync(handover.Id) is { CompletedOnUtc: not null } done)
            notifications.SuccessNotification(await texts.FillAsync("Owners.AllGiven", done.Done, await NameAsync(done.ToId)));
        return RedirectToAction(nameof(Index));
    }

    /// <summary>The page that shows the progress carries the hand-over on.</summary>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CustomersViewAll)]
    [CheckPermission(LoyaltyPermissions.CustomersEdit)]
    public async Task<IActionResult> Continue(int id)
    {
        await handovers.RunAsync(id, Patience);
        return await handovers.FindAsync(id) is { } handover
            ? Json(new { done = handover.Done, total = handover.Total, isOver = handover.CompletedOnUtc is not null })
            : Json(new { done = 0, total = 0, isOver = true });
    }

    private async Task CheckAsync(HandoverModel model)
    {
        model.Note = string.IsNullOrWhiteSpace(model.Note) ? null : model.Note.Trim();
        if (model.Note?.Length > LongestNote)
            ModelState.AddModelError(nameof(model.Note), await texts.FillAsync("Owners.NoteTooLong", LongestNote));
        if (model.ToId < 0 || model.ToId == model.FromId || !await owners.CanOwnAsync(model.ToId))
            ModelState.AddModelError(nameof(model.ToId), await texts.TextAsync("Owners.ChooseOne"));
    }

    private async Task<string> NameAsync(int ownerId) => ownerId == 0 ? await texts.TextAsync("Owners.Nobody") : (await owners.NamesAsync([ownerId]))[ownerId];
}
