using Demo.Host;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Core.Domain.Localization;
using Nop.Services.Customers;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Web.Framework.Components;

namespace Demo.Web.Components;

public class AdminHeaderViewComponent(
    DemoClock clock,
    ICustomerService customers,
    ILanguageService languages,
    IDateTimeHelper dates,
    IWorkContext work) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var customer = await work.GetCurrentCustomerAsync();
        return View(new AdminHeader(
            await dates.ConvertToUserTimeAsync(clock.GetUtcNow().UtcDateTime, DateTimeKind.Utc),
            clock.Offset != TimeSpan.Zero || clock.FrozenAt is not null,
            [.. await languages.GetAllLanguagesAsync()],
            (await work.GetWorkingLanguageAsync()).Id,
            await customers.GetCustomerFullNameAsync(customer)));
    }
}

public record AdminHeader(DateTime Now, bool ClockIsMoved, IReadOnlyList<Language> Languages, int LanguageId, string CustomerName);
