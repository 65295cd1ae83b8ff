using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts.Web;

/// <summary>The talks about a case on its page, with the way to log one.</summary>
public class LoyaltyCaseContactsViewComponent(ContactListFactory lists) : NopViewComponent
{
    /// <param name="address">Of somebody without an account.</param>
    public async Task<IViewComponentResult> InvokeAsync(int caseId, int customerId, int orderId, string? address) => await lists.OfCaseAsync(new CaseContactsModel(caseId, customerId, orderId, address)) is { } model
        ? View($"{CustomerLoyaltyDefaults.ViewRoot}/Contacts/OfCase.cshtml", model)
        : new ContentViewComponentResult(string.Empty);
}
