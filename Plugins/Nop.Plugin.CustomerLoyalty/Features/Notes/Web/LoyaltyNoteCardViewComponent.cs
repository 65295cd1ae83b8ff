using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.Notes.Web;

/// <summary>The newest of it in the card on nopCommerce's pages.</summary>
public class LoyaltyNoteCardViewComponent(NoteModelFactory models) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int customerId) => View($"{CustomerLoyaltyDefaults.ViewRoot}/Notes/Card.cshtml", await models.CardAsync(customerId));
}
