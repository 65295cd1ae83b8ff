using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;

/// <summary>A customer's tier on his page in the back office.</summary>
public class LoyaltyCustomerTierViewComponent(CustomerTierFactory models, IPermissionService permissions) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int customerId) =>
        await permissions.AuthorizeAsync(LoyaltyPermissions.TiersView) && await models.PrepareAsync(customerId, TypedDecision.Take(TempData, customerId)) is { } model
            ? View($"{CustomerLoyaltyDefaults.ViewRoot}/Tiers/OfCustomer.cshtml", model)
            : new ContentViewComponentResult(string.Empty);
}
