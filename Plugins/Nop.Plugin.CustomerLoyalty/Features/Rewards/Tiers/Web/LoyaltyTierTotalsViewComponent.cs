using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;

/// <summary>Customers by tier, on the dashboard.</summary>
public class LoyaltyTierTotalsViewComponent(TierPageFactory models, CustomerTiers tiers, IPermissionService permissions) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int storeId) =>
        await permissions.AuthorizeAsync(LoyaltyPermissions.TiersView) && await tiers.ProgrammeAsync(storeId) is { } programme
            ? View($"{CustomerLoyaltyDefaults.ViewRoot}/Tiers/Totals.cshtml", await models.PrepareAsync(programme.Row.StoreId))
            : new ContentViewComponentResult(string.Empty);
}
