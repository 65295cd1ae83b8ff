using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.Notes.Web;

/// <summary>What is written down about a customer, on his page.</summary>
public class LoyaltyNotesViewComponent(NoteModelFactory models) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int customerId) => View($"{CustomerLoyaltyDefaults.ViewRoot}/Notes/OfCustomer.cshtml", await models.OfCustomerAsync(customerId));
}
