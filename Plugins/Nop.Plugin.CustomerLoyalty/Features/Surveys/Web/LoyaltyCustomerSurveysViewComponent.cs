using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;

/// <summary>The surveys of a customer on his page.</summary>
public class LoyaltyCustomerSurveysViewComponent(CustomerSurveysFactory models) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int customerId) => View($"{CustomerLoyaltyDefaults.ViewRoot}/Surveys/Customer.cshtml", await models.PrepareAsync(customerId));
}
