using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>The cases of a customer on his page and in his card.</summary>
public class LoyaltyCustomerCasesViewComponent(CustomerCases cases, IPermissionService permissions) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int customerId) => await permissions.AuthorizeAsync(LoyaltyPermissions.CasesWork)
        ? View($"{CustomerLoyaltyDefaults.ViewRoot}/Cases/OfCustomer.cshtml", await cases.OfCustomerAsync(customerId))
        : new ContentViewComponentResult(string.Empty);
}
