using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements.Web;

/// <summary>A customer's points on his page in the back office, with the way to his statement.</summary>
public class LoyaltyCustomerPointsViewComponent(CustomerPointsFactory models, IPermissionService permissions) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int customerId) =>
        await permissions.AuthorizeAsync(LoyaltyPermissions.PointsView) && await models.PrepareAsync(customerId) is { } model
            ? View($"{CustomerLoyaltyDefaults.ViewRoot}/Rewards/Points/OfCustomer.cshtml", model)
            : new ContentViewComponentResult(string.Empty);
}
