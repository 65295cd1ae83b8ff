using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerLoyalty.Features.Notes.Web;

/// <summary>The tags in the head of a customer's page.</summary>
public class LoyaltyTagsViewComponent(NoteModelFactory models) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int customerId) => View($"{CustomerLoyaltyDefaults.ViewRoot}/Notes/Tags.cshtml", await models.TagsAsync(customerId));
}
