using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Notes.Web;

public class TagListFactory(TagDesk desk, IPermissionService permissions)
{
    public async Task<TagListModel> ListAsync(string? words)
    {
        var lines = await desk.ListAsync(words);
        return new TagListModel(words?.Trim() ?? string.Empty, await permissions.AuthorizeAsync(LoyaltyPermissions.CustomersEdit), lines.Count == TagDesk.MostListed,
            [.. lines.Select(line => new TagListLine(line.Tag.Id, line.Tag.Name, line.Customers, UsersOf(line)))]);
    }

    public async Task<TagModel?> FormAsync(int id) =>
        await desk.FindAsync(id) is { } line ? await CompleteAsync(new TagModel { Id = id, Name = line.Tag.Name }) : null;

    /// <summary>What was typed, with what the page shows beside it; null when the tag is gone.</summary>
    public async Task<TagModel?> CompleteAsync(TagModel model)
    {
        if (await desk.FindAsync(model.Id) is not { } line)
            return null;
        model.Title = line.Tag.Name;
        model.Customers = line.Customers;
        model.UsedBy = UsersOf(line);
        model.AvailableTags = [.. (await desk.ListAsync(null)).Where(other => other.Tag.Id != model.Id)
            .Select(other => new SelectListItem($"{other.Tag.Name} ({other.Customers:N0})", other.Tag.Id.ToString(CultureInfo.InvariantCulture)))];
        return model;
    }

    private static string UsersOf(TagLine line) => ListText.Of(line.Uses.Select(use => use.Name).Distinct());
}
