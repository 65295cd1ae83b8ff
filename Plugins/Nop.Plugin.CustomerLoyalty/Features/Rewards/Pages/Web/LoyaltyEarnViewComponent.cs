using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Services.Configuration;
using Nop.Services.Logging;
using Nop.Web.Framework.Components;
using Nop.Web.Framework.Infrastructure;
using Nop.Web.Models.Catalog;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages.Web;

/// <summary>One line on the product page, in the cart and on an order: how many points. An error is logged and shows nothing.</summary>
public class LoyaltyEarnViewComponent(EarnFigures figures, RewardWords words, ISettingService settings, ILogger logger) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData)
    {
        try
        {
            var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
            if (current.IsInstalled && await TextAsync(widgetZone, additionalData, current) is { Length: > 0 } text)
                return View($"{CustomerLoyaltyDefaults.ViewRoot}/Rewards/My/Earn.cshtml", text);
        }
        catch (Exception failure)
        {
            await logger.ErrorAsync($"Customer Loyalty: points at {widgetZone}: {failure.Message}", failure);
        }

        return new ContentViewComponentResult(string.Empty);
    }

    private async Task<string> TextAsync(string zone, object data, CustomerLoyaltySettings current)
    {
        if (zone == PublicWidgetZones.ProductPriceBottom)
            return current.PointsOnProducts && data is ProductDetailsModel product && await figures.OfProductAsync(product.Id) is { Points: > 0 } earned ? await SayAsync("My.Earn.Product", earned) : string.Empty;
        if (!current.PointsInCart)
            return string.Empty;
        if (zone == PublicWidgetZones.OrderSummaryTotals)
            return await figures.OfCartAsync() is { Points: > 0 } cart ? await SayAsync("My.Earn.Cart", cart) : string.Empty;
        var orderId = int.TryParse(Convert.ToString(RouteData.Values["orderId"], CultureInfo.InvariantCulture), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
        if (orderId == 0 || await figures.OfOrderAsync(orderId) is not { Points: > 0 } order)
            return string.Empty;
        var says = await words.FillAsync(order.IsEarned ? "My.Earn.Order" : "My.Earn.Cart", order.Points.ToString("N0"));
        return order.DueOn.Length > 0 ? $"{says}, {await words.FillAsync("My.Earn.Waiting", order.DueOn)}" : says;
    }

    private async Task<string> SayAsync(string name, EarnFigure earned)
    {
        var says = await words.FillAsync(name, earned.Points.ToString("N0"));
        return earned.IsKnown ? says : $"{says} ({await words.TextAsync("My.Earn.Guest")})";
    }
}
