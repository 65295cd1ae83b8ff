using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts.Web;

/// <summary>The contacts of a customer on his page, with a form to log one.</summary>
public class LoyaltyContactsViewComponent(ContactListFactory lists, ContactFormFactory forms) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int customerId) =>
        await lists.OfCustomerAsync(customerId, await forms.NewAsync(customerId, from: "customer")) is { } model
            ? View($"{CustomerLoyaltyDefaults.ViewRoot}/Contacts/OfCustomer.cshtml", model)
            : new ContentViewComponentResult(string.Empty);
}
