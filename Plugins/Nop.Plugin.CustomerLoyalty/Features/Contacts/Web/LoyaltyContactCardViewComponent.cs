using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts.Web;

/// <summary>The newest contacts in the card on nopCommerce's pages, with the way to log one.</summary>
public class LoyaltyContactCardViewComponent(ContactListFactory lists) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int customerId, int orderId = 0) => await lists.CardAsync(customerId, orderId) is { } model
        ? View($"{CustomerLoyaltyDefaults.ViewRoot}/Contacts/Card.cshtml", model)
        : new ContentViewComponentResult(string.Empty);
}
