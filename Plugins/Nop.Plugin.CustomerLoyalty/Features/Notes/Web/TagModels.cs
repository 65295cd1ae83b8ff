using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Notes.Web;

public sealed record TagListModel(string Words, bool MayEdit, bool HasMore, IReadOnlyList<TagListLine> Tags);

/// <param name="UsedBy">Names of segments and journeys.</param>
public sealed record TagListLine(int Id, string Name, int Customers, string UsedBy);

public record TagModel : BaseNopEntityModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Tags.";

    [NopResourceDisplayName(Key + "Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName(Key + "Into")]
    public int IntoId { get; set; }
    public IList<SelectListItem> AvailableTags { get; set; } = [];

    /// <summary>As it is called now.</summary>
    public string Title { get; set; } = string.Empty;
    public int Customers { get; set; }
    public string UsedBy { get; set; } = string.Empty;
}
