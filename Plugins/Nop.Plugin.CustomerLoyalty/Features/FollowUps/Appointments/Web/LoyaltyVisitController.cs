using System.Text;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Plugin.CustomerLoyalty.Platform.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments.Web;

/// <summary>A customer asks for appointments and sees what became of them, logged in or by the signed link of a mail.</summary>
public class LoyaltyVisitController(MyAppointmentsFactory models, AppointmentService appointments, AppointmentRights rights, AppointmentCalendar calendar, RateLimiter limiter, IStoreContext stores, DeskWords words) : LoyaltyPublicController
{
    private const int PerMinute = 30;

    [HttpGet]
    public async Task<IActionResult> Index(string? token = null)
    {
        if (!IsCalm())
            return StatusCode(429);
        if (await rights.OpenAsync(token) is not { } right)
            return Refused(token);
        var model = await models.PrepareAsync(right.Customer, right.OrderId, token ?? string.Empty);
        model.Message = TempData["LoyaltyAppointment"] as string;
        return Page("Appointments/My", model);
    }

    [HttpPost]
    public async Task<IActionResult> Ask(MyAppointmentsModel model)
    {
        if (!IsCalm())
            return StatusCode(429);
        if (await rights.OpenAsync(model.Token) is not { } right)
            return Refused(model.Token);
        var (wish, errors) = await models.ReadAsync(right.Customer, model, right.OrderId);
        foreach (var (field, text) in errors)
            ModelState.AddModelError(field, text);
        if (!ModelState.IsValid || wish is null)
            return Page("Appointments/My", await models.PrepareAsync(right.Customer, right.OrderId, model.Token ?? string.Empty, model));
        return await BackAsync(model.Token, await appointments.RequestAsync(wish) ? "Appointments.Asked" : "Appointments.TooMany");
    }

    [HttpPost]
    public async Task<IActionResult> Cancel(int id, string? token = null)
    {
        if (!IsCalm())
            return StatusCode(429);
        if (await rights.OpenAsync(token) is not { } right)
            return Refused(token);
        return await BackAsync(token, await appointments.CancelAsync(id, right.Customer.Id) == AppointmentOutcome.Done ? "Appointments.CancelledNow" : "Appointments.Outcome.Changed");
    }

    /// <summary>The date for his calendar.</summary>
    [HttpGet]
    public async Task<IActionResult> Calendar(int id, string? token = null)
    {
        if (!IsCalm())
            return StatusCode(429);
        if (await rights.OpenAsync(token) is not { } right || await appointments.FindAsync(id) is not { State: AppointmentState.Confirmed, StartsOnUtc: not null } row || row.CustomerId != right.Customer.Id)
            return NotFound();
        var text = await calendar.WriteAsync(row, (await stores.GetCurrentStoreAsync()).Name, null, null, row.LanguageId, false);
        return File(Encoding.UTF8.GetBytes(text), "text/calendar", "appointment.ics");
    }

    private bool IsCalm() => limiter.Allows(RateLimiter.KeyOf(HttpContext.Connection.RemoteIpAddress), PerMinute);

    /// <summary>Who came without a link may log in; a link that is not genuine tells nothing.</summary>
    private IActionResult Refused(string? token) => string.IsNullOrEmpty(token) ? Challenge() : NotFound();

    private async Task<IActionResult> BackAsync(string? token, string message)
    {
        TempData["LoyaltyAppointment"] = await words.TextAsync(message);
        return Redirect(Url.Content("~" + (string.IsNullOrEmpty(token) ? CustomerLoyaltyDefaults.MyAppointmentsPath : $"{CustomerLoyaltyDefaults.AppointmentPath}/{token}")));
    }
}
