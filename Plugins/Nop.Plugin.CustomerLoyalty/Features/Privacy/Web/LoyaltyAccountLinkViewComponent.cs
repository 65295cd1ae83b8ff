using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Nop.Services.Configuration;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.Privacy.Web;

/// <summary>Our pages in the menu of the customer's account.</summary>
public class LoyaltyAccountLinkViewComponent(ISettingService settings) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData) =>
        (await settings.LoadSettingAsync<CustomerLoyaltySettings>()).IsInstalled
            ? View($"{CustomerLoyaltyDefaults.ViewRoot}/Privacy/AccountLink.cshtml")
            : new ContentViewComponentResult(string.Empty);
}
