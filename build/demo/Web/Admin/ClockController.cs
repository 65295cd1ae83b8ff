using Demo.Host;
using Microsoft.AspNetCore.Mvc;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Messages;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace Demo.Web.Admin;

/// <summary>Moves the shop's clock, so that journeys of weeks can be shown in minutes.</summary>
public class ClockController(DemoClock clock, IDateTimeHelper dates, INotificationService notifications, ILocalizationService texts) : AdminController
{
    [HttpPost]
    [CheckPermission(StandardPermission.System.MANAGE_MAINTENANCE)]
    public async Task<IActionResult> Move(int days, DateTime? exact, string? command, string? returnUrl)
    {
        if (command == "reset")
            clock.Reset();
        else if (command == "exact" && exact is { } local)
            clock.Advance(await ToUtcAsync(local) - clock.GetUtcNow().UtcDateTime);
        else if (days > 0)
            clock.Advance(TimeSpan.FromDays(days));

        notifications.SuccessNotification(await texts.GetResourceAsync("Admin.Clock.Moved"));
        return Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl!) : RedirectToAction("Index", "Home");
    }

    private async Task<DateTime> ToUtcAsync(DateTime local) =>
        dates.ConvertToUtcTime(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), await dates.GetCurrentTimeZoneAsync());
}
