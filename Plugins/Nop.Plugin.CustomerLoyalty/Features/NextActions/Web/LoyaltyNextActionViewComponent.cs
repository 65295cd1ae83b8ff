using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.NextActions.Web;

/// <summary>The next best action on a customer's page.</summary>
public class LoyaltyNextActionViewComponent(NextActionService actions, NextActionModelFactory models) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(CustomerProfile profile) => await actions.OfAsync(profile) is { } action
        ? View($"{CustomerLoyaltyDefaults.ViewRoot}/NextActions/Card.cshtml", await models.CardAsync(action))
        : new ContentViewComponentResult(string.Empty);
}
