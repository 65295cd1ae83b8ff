using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;

/// <summary>The journeys of a customer on his page: where he stands and what he came past.</summary>
public class LoyaltyCustomerJourneysViewComponent(CustomerJourneysFactory models) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int customerId) => View($"{CustomerLoyaltyDefaults.ViewRoot}/Journeys/Customer.cshtml", await models.PrepareAsync(customerId));
}
