using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Web;

public class LoyaltyFollowUpController(
    FollowUpListFactory lists,
    FollowUpFormFactory forms,
    FollowUpExport export,
    FollowUpService tasks,
    CustomerAccess access,
    INotificationService notifications,
    DeskWords words) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.CustomersView)]
    public async Task<IActionResult> List(FollowUpSearchModel searchModel) => Page("FollowUps/List", await lists.SearchAsync(searchModel));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CustomersView)]
    public async Task<IActionResult> Rows(FollowUpSearchModel searchModel) => Json(await lists.ListAsync(searchModel));

    [CheckPermission(LoyaltyPermissions.CustomersView)]
    [CheckPermission(LoyaltyPermissions.CustomersExport)]
    public async Task<IActionResult> Csv(FollowUpSearchModel searchModel) => Download(await export.WriteAsync(await lists.QueryAsync(searchModel), TableFormat.Csv));

    [CheckPermission(LoyaltyPermissions.CustomersView)]
    [CheckPermission(LoyaltyPermissions.CustomersExport)]
    public async Task<IActionResult> Xlsx(FollowUpSearchModel searchModel) => Download(await export.WriteAsync(await lists.QueryAsync(searchModel), TableFormat.Xlsx));

    [CheckPermission(LoyaltyPermissions.ActionsWork)]
    public async Task<IActionResult> Create(int customerId, int orderId = 0, string? from = null)
    {
        if (!await access.MaySeeAsync(customerId))
            return AccessDeniedView();
        return await forms.NewAsync(customerId, orderId, from) is { } model ? Page("FollowUps/Edit", model) : RedirectToAction(nameof(List));
    }

    [CheckPermission(LoyaltyPermissions.CustomersView)]
    public async Task<IActionResult> Edit(int id, string? from = null)
    {
        if (await tasks.FindAsync(id) is not { } task)
            return RedirectToAction(nameof(List));
        if (!await MaySeeAsync(task))
            return AccessDeniedView();
        return await forms.EditAsync(task, from) is { } model ? Page("FollowUps/Edit", model) : RedirectToAction(nameof(List));
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.ActionsWork)]
    public async Task<IActionResult> Save(FollowUpModel model)
    {
        var before = model.Id > 0 ? await tasks.FindAsync(model.Id) : null;
        if (model.Id > 0)
            model.CustomerId = before?.CustomerId ?? 0;
        if (before is not null ? !await MaySeeAsync(before) : !await access.MaySeeAsync(model.CustomerId))
            return AccessDeniedView();
        if (await forms.CompleteAsync(model) is null || (model.Id == 0 && model.Key == Guid.Empty))
            return RedirectToAction(nameof(List));
        foreach (var (field, text) in await forms.ErrorsAsync(model))
            ModelState.AddModelError(field, text);
        if (!ModelState.IsValid)
            return Page("FollowUps/Edit", model);

        var draft = await forms.DraftAsync(model);
        if (before is null)
            await tasks.AddAsync(draft);
        else if (!await tasks.ChangeAsync(before.Id, model.Version, draft))
        {
            ModelState.Remove(nameof(model.Version));
            (model.IsChanged, model.Version, model.IsOpen) = (true, before.Version, before.State == FollowUpState.Open);
            return Page("FollowUps/Edit", model);
        }

        notifications.SuccessNotification(await words.TextAsync("FollowUps.Saved"));
        return Back(model.From, model.CustomerId);
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.ActionsWork)]
    public Task<IActionResult> Decide(int id, bool done, string? outcome, string? from = null) =>
        DoAsync(id, from, () => tasks.DecideAsync(id, done ? FollowUpState.Done : FollowUpState.Dismissed, outcome?.Trim()), "FollowUps.Decided");

    /// <param name="days">From tomorrow's morning on.</param>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.ActionsWork)]
    public Task<IActionResult> Snooze(int id, int days, string? from = null) => DoAsync(id, from, async () =>
    {
        var morning = (await words.LocalAsync(tasks.Now)).Date.AddDays(Math.Clamp(days, 1, FollowUpLimits.SnoozeDays));
        return await tasks.SnoozeAsync(id, await words.UtcAsync(morning));
    }, "FollowUps.Snoozed");

    /// <summary>Somebody takes a task on, or hands it to somebody else.</summary>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.ActionsWork)]
    public Task<IActionResult> Assign(int id, int ownerId, string? from = null) => DoAsync(id, from, async () =>
        ownerId >= 0 && await forms.CanOwnAsync(ownerId) && await tasks.AssignAsync(id, ownerId), "FollowUps.Assigned");

    private async Task<IActionResult> DoAsync(int id, string? from, Func<Task<bool>> act, string done)
    {
        if (await tasks.FindAsync(id) is not { } task)
            return RedirectToAction(nameof(List));
        if (!await MaySeeAsync(task))
            return AccessDeniedView();
        if (await act())
            notifications.SuccessNotification(await words.TextAsync(done));
        else
            notifications.WarningNotification(await words.TextAsync("FollowUps.DecidedBefore"));
        return Back(from, task.CustomerId);
    }

    private async Task<bool> MaySeeAsync(LoyaltyFollowUp task) => await access.OnlyOfAsync() is not { } me || task.OwnerId == me || await access.MaySeeAsync(task.CustomerId);

    private RedirectToActionResult Back(string? from, int customerId) => from switch
    {
        "day" => RedirectToAction("Index", "LoyaltyDay"),
        "customer" => RedirectToAction("Index", "LoyaltyCustomer", new { id = customerId }),
        _ => RedirectToAction(nameof(List))
    };
}
