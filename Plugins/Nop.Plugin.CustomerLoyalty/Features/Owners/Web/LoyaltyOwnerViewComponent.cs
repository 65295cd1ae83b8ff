using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.Owners.Web;

/// <summary>Who looks after a customer, in the head of his page.</summary>
public class LoyaltyOwnerViewComponent(OwnerModelFactory models) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int customerId) =>
        View($"{CustomerLoyaltyDefaults.ViewRoot}/Owners/OfCustomer.cshtml", await models.OfCustomerAsync(customerId));
}
