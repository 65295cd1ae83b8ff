using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;

/// <summary>The mails of a customer on his page: sent, waiting, left out and why.</summary>
public class LoyaltyCustomerMailsViewComponent(CustomerMailsFactory models) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int customerId) => View($"{CustomerLoyaltyDefaults.ViewRoot}/Mails/Customer.cshtml", await models.PrepareAsync(customerId));
}
