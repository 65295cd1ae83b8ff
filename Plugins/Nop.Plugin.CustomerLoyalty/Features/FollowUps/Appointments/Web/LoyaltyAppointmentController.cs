using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments.Web;

/// <summary>Agents answer requests for appointments.</summary>
public class LoyaltyAppointmentController(AppointmentModelFactory models, AppointmentService appointments, CustomerAccess access, INotificationService notifications, DeskWords words) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.AppointmentsWork)]
    public async Task<IActionResult> List(AppointmentSearchModel searchModel) => Page("Appointments/List", await models.SearchAsync(searchModel));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.AppointmentsWork)]
    public async Task<IActionResult> Rows(AppointmentSearchModel searchModel) => Json(await models.ListAsync(searchModel));

    [CheckPermission(LoyaltyPermissions.AppointmentsWork)]
    public async Task<IActionResult> Edit(int id)
    {
        if (await appointments.FindAsync(id) is not { } row)
            return RedirectToAction(nameof(List));
        return await MaySeeAsync(row) ? Page("Appointments/Edit", await models.FormAsync(row)) : AccessDeniedView();
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.AppointmentsWork)]
    public async Task<IActionResult> Confirm(AppointmentModel model)
    {
        if (await appointments.FindAsync(model.Id) is not { } row)
            return RedirectToAction(nameof(List));
        if (!await MaySeeAsync(row))
            return AccessDeniedView();
        foreach (var (field, text) in await models.ErrorsAsync(model))
            ModelState.AddModelError(field, text);
        if (ModelState.IsValid)
        {
            var outcome = await appointments.ConfirmAsync(row.Id, model.Version, model.AgentId, await words.UtcAsync(model.StartsOn!.Value), model.Minutes, model.Answer?.Trim());
            if (outcome != AppointmentOutcome.Busy)
                return await EndAsync(outcome, row.Id);
            ModelState.AddModelError(nameof(model.StartsOn), await words.TextAsync("Appointments.Outcome.Busy"));
        }

        return Page("Appointments/Edit", await models.FormAsync(row, model));
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.AppointmentsWork)]
    public Task<IActionResult> Decline(int id, int version, string? answer) => DoAsync(id, () => appointments.DeclineAsync(id, version, answer?.Trim()));

    /// <summary>Says how it went.</summary>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.AppointmentsWork)]
    public Task<IActionResult> Close(int id, int version, bool done, string? outcome) => DoAsync(id, () => appointments.CloseAsync(id, version, done, outcome?.Trim()));

    private async Task<IActionResult> DoAsync(int id, Func<Task<AppointmentOutcome>> act)
    {
        if (await appointments.FindAsync(id) is not { } row)
            return RedirectToAction(nameof(List));
        return await MaySeeAsync(row) ? await EndAsync(await act(), id) : AccessDeniedView();
    }

    private async Task<IActionResult> EndAsync(AppointmentOutcome outcome, int id)
    {
        if (outcome == AppointmentOutcome.Done)
        {
            notifications.SuccessNotification(await words.TextAsync("Appointments.Outcome.Done"));
            return RedirectToAction(nameof(List));
        }

        notifications.WarningNotification(await words.TextAsync("Appointments.Outcome.Changed"));
        return RedirectToAction(nameof(Edit), new { id });
    }

    /// <summary>A request that nobody has taken on is everybody's who works on appointments.</summary>
    private async Task<bool> MaySeeAsync(LoyaltyAppointment row) => row.AgentId == 0 || await access.OnlyOfAsync() is not { } me || row.AgentId == me || await access.MaySeeAsync(row.CustomerId);
}
