using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Configuration;
using Nop.Services.Logging;
using Nop.Services.Security;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Web;

/// <summary>The first figures of the overview on nopCommerce's own dashboard.</summary>
public class LoyaltyOverviewWidgetViewComponent(OverviewPage page, OverviewChoices choices, IPermissionService permissions, ISettingService settings, ILogger logger) : NopViewComponent
{
    private const int Shown = 4;

    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData)
    {
        try
        {
            if ((await settings.LoadSettingAsync<CustomerLoyaltySettings>()).IsInstalled && await permissions.AuthorizeAsync(LoyaltyPermissions.OverviewView)
                && await page.ReadAsync(choices.Settle(new OverviewModel())) is { IsEmpty: false } read)
                return View($"{CustomerLoyaltyDefaults.ViewRoot}/Overview/Widget.cshtml", read.Cards.Take(Shown).ToList());
        }
        catch (Exception failure)
        {
            await logger.ErrorAsync("Customer Loyalty: the overview could not be shown on the dashboard.", failure);
        }

        return new ContentViewComponentResult(string.Empty);
    }
}
