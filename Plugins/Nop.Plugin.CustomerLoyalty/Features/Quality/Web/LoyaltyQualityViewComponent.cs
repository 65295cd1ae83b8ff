using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality.Web;

/// <summary>How good the data are, on a customer's page.</summary>
public class LoyaltyQualityViewComponent(QualityModelFactory models, IPermissionService permissions) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int customerId) =>
        await permissions.AuthorizeAsync(LoyaltyPermissions.QualityView) && await models.CardAsync(customerId) is { } model
            ? View($"{CustomerLoyaltyDefaults.ViewRoot}/Quality/Card.cshtml", model)
            : new ContentViewComponentResult(string.Empty);
}
