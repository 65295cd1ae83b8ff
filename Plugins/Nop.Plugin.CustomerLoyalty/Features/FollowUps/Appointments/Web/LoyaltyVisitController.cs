using System.Text;
using Microsoft.AspNetCore.Http;
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
    private const uint Visits = 0x5649_5349;

    [HttpGet]
    public async Task<IActionResult> Index(string? token = null)
    {
        if (!IsCalm())
            return StatusCode(429);
        if (await rights.OpenAsync(token) is not { IsOver: false } right)
            return await RefusedAsync(token);
        var model = await models.PrepareAsync(right, token ?? string.Empty);
        model.Message = TempData["LoyaltyAppointment"] as string;
        return Sealed(model);
    }

    [HttpPost]
    public async Task<IActionResult> Ask(MyAppointmentsModel model)
    {
        if (await rights.OpenAsync(model.Token) is not { IsOver: false } right)
            return await RefusedAsync(model.Token);
        if (!IsCalm())
            return await TooOftenAsync(right, model);
        var (wish, errors) = await models.ReadAsync(right.Customer, model, right.OrderId);
        foreach (var (field, text) in errors)
            ModelState.AddModelError(field, text);
        if (!ModelState.IsValid || wish is null)
            return Sealed(await models.PrepareAsync(right, model.Token ?? string.Empty, model));
        return await BackAsync(model.Token, await appointments.RequestAsync(wish) ? "Appointments.Asked" : "Appointments.TooMany");
    }

    [HttpPost]
    public async Task<IActionResult> Cancel(int id, string? token = null)
    {
        if (!IsCalm())
            return StatusCode(429);
        if (await rights.OpenAsync(token) is not { IsOver: false } right)
            return await RefusedAsync(token);
        if (await appointments.FindAsync(id) is not { } row || !right.Sees(row))
            return NotFound();
        return await BackAsync(token, await appointments.CancelAsync(id, right.Customer.Id) == AppointmentOutcome.Done ? "Appointments.CancelledNow" : "Appointments.Outcome.Changed");
    }

    /// <summary>The date for his calendar.</summary>
    [HttpGet]
    public async Task<IActionResult> Calendar(int id, string? token = null)
    {
        if (!IsCalm())
            return StatusCode(429);
        if (await rights.OpenAsync(token) is not { } right || await appointments.FindAsync(id) is not { State: AppointmentState.Confirmed, StartsOnUtc: not null } row || !right.Sees(row))
            return NotFound();
        var text = await calendar.WriteAsync(row, (await stores.GetCurrentStoreAsync()).Name, null, null, row.LanguageId, false);
        return File(Encoding.UTF8.GetBytes(text), "text/calendar", "appointment.ics");
    }

    /// <summary>What he typed stays.</summary>
    private async Task<IActionResult> TooOftenAsync(AppointmentRight right, MyAppointmentsModel model)
    {
        var page = await models.PrepareAsync(right, model.Token ?? string.Empty, model);
        page.Message = await words.TextAsync("Cases.TooOften");
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        return Sealed(page);
    }

    /// <summary>The address of such a page may be its key: it must not be told to anybody, nor kept.</summary>
    private ViewResult Sealed(MyAppointmentsModel model)
    {
        Response.Headers.CacheControl = "no-store";
        Response.Headers["Referrer-Policy"] = "no-referrer";
        return Page("Appointments/My", model);
    }

    private bool IsCalm() => limiter.Allows(RateLimiter.KeyOf(HttpContext.Connection.RemoteIpAddress) ^ Visits, PerMinute);

    /// <summary>Who came without a link may log in; a link that is over says so; one that is not genuine tells nothing.</summary>
    private async Task<IActionResult> RefusedAsync(string? token)
    {
        if (string.IsNullOrEmpty(token))
            return Challenge();
        if (await rights.OpenAsync(token) is not { IsOver: true })
            return NotFound();
        Response.StatusCode = StatusCodes.Status410Gone;
        return Page("Appointments/Over", new MyAppointmentsModel());
    }

    private async Task<IActionResult> BackAsync(string? token, string message)
    {
        TempData["LoyaltyAppointment"] = await words.TextAsync(message);
        return string.IsNullOrEmpty(token) ? RedirectToRoute("CustomerLoyalty.MyAppointments") : RedirectToRoute("CustomerLoyalty.Appointment", new { token });
    }
}
