using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Notes.Web;

/// <summary>The tags on a customer's page: every answer is either the tags as they are now, as HTML, or what was wrong.</summary>
public class LoyaltyTagController(TagService tags, NoteModelFactory models, CustomerAccess access, NoteActivity activity, NoteTexts texts) : LoyaltyAdminController
{
    private const int Suggested = 10;
    private const int MostAtOnce = 20;

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CustomersView)]
    [CheckPermission(LoyaltyPermissions.CustomersEdit)]
    public async Task<IActionResult> Give(int customerId, string? names)
    {
        if (!await access.MaySeeAsync(customerId))
            return await AccessDeniedJsonAsync();
        var wanted = TagText.Split(names);
        if (wanted.Count == 0)
            return ErrorJson(await texts.TextAsync("Tags.Missing"));
        if (wanted.Count > MostAtOnce)
            return ErrorJson(await texts.FillAsync("Tags.TooMany", MostAtOnce));
        if (wanted.FirstOrDefault(name => !TagText.Fits(name)) is { } tooLong)
            return ErrorJson(await texts.FillAsync("Tags.TooLong", tooLong, NoteLimits.Tag));
        if (await models.CompleteAsync(new NoteModel { CustomerId = customerId }) is null)
            return ErrorJson(await texts.TextAsync("Tags.NoCustomer"));

        if (await tags.GiveAsync(customerId, wanted) is { Count: > 0 } given)
            await activity.TaggedAsync(customerId, given);
        return await ShownAsync(customerId);
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CustomersView)]
    [CheckPermission(LoyaltyPermissions.CustomersEdit)]
    public async Task<IActionResult> Take(int customerId, int tagId)
    {
        if (!await access.MaySeeAsync(customerId))
            return await AccessDeniedJsonAsync();
        if (await tags.TakeAsync(customerId, tagId) is { } name)
            await activity.UntaggedAsync(customerId, name);
        return await ShownAsync(customerId);
    }

    /// <summary>Tags that are in use and have these words in them.</summary>
    [CheckPermission(LoyaltyPermissions.CustomersView)]
    public async Task<IActionResult> Suggest(string? term) => Json(await tags.SuggestAsync(term, Suggested));

    private async Task<IActionResult> ShownAsync(int customerId) => PartialView($"{CustomerLoyaltyDefaults.ViewRoot}/Notes/_Tags.cshtml", await models.TagsAsync(customerId));
}
