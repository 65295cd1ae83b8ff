using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>On the customer's order: what it earned, and a way to write about it.</summary>
public class LoyaltyOrderViewComponent(CaseShopGuard guard) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData)
    {
        if (!await guard.IsOpenAsync())
            return new ContentViewComponentResult(string.Empty);
        var orderId = int.TryParse(Convert.ToString(RouteData.Values["orderId"], CultureInfo.InvariantCulture), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
        return View($"{CustomerLoyaltyDefaults.ViewRoot}/Cases/Shop/OfOrder.cshtml", new OrderPartModel(orderId, widgetZone, additionalData));
    }
}

/// <param name="Data">What nopCommerce gives the zone.</param>
public sealed record OrderPartModel(int OrderId, string Zone, object? Data);
