using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Configuration;
using Nop.Services.Logging;
using Nop.Services.Security;
using Nop.Web.Areas.Admin.Models.Customers;
using Nop.Web.Areas.Admin.Models.Orders;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

/// <summary>Who that is, in a card on nopCommerce's customer and order pages.</summary>
public class LoyaltyCustomerCardViewComponent(CustomerPageModelFactory models, CustomerAccess access, IPermissionService permissions, ISettingService settings, ILogger logger) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData)
    {
        var customerId = additionalData switch
        {
            CustomerModel customer => customer.Id,
            OrderModel order => order.CustomerId,
            _ => 0
        };
        try
        {
            if (customerId > 0 && (await settings.LoadSettingAsync<CustomerLoyaltySettings>()).IsInstalled
                && await permissions.AuthorizeAsync(LoyaltyPermissions.CustomersView)
                && await access.MaySeeAsync(customerId)
                && await models.CardAsync(customerId) is { } model)
            {
                model.OrderId = additionalData is OrderModel shown ? shown.Id : 0;
                return View($"{CustomerLoyaltyDefaults.ViewRoot}/Customers/Card.cshtml", model);
            }
        }
        catch (Exception failure)
        {
            await logger.ErrorAsync("Customer Loyalty: the card of a customer could not be shown.", failure);
        }

        return new ContentViewComponentResult(string.Empty);
    }
}
