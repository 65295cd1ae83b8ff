using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Web;

/// <summary>Help and tours on our own pages of the back office, without any of these pages knowing.</summary>
public class LoyaltyLearnViewComponent(LearnModelFactory models, IPermissionService permissions) : NopViewComponent
{
    private const string OurPages = "Loyalty";

    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData)
    {
        var values = ViewContext.RouteData.Values;
        return values["controller"] is string controller && values["action"] is string action && controller.StartsWith(OurPages, StringComparison.Ordinal)
            && await models.PrepareAsync(controller, action, HttpContext.Request.Query, await permissions.AuthorizeAsync(LoyaltyPermissions.TrainingUse)) is { } model
            ? View($"{CustomerLoyaltyDefaults.ViewRoot}/Training/Learn.cshtml", model)
            : new ContentViewComponentResult(string.Empty);
    }
}
