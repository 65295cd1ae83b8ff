using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Letters.Web;

/// <param name="For">For which orders it is, in words.</param>
public sealed record LetterLine(int Id, string Name, string For, bool ByHand, bool IsActive);

public sealed record LetterListModel(IReadOnlyList<LetterLine> Letters);

/// <summary>A letter in the form.</summary>
public record LetterModel : BaseNopEntityModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Letters.";

    [NopResourceDisplayName(Prefix + "Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName(Prefix + "IsActive")]
    public bool IsActive { get; set; }

    [NopResourceDisplayName(Prefix + "StoreId")]
    public int StoreId { get; set; }

    [NopResourceDisplayName(Prefix + "CategoryId")]
    public int CategoryId { get; set; }

    [NopResourceDisplayName(Prefix + "TierId")]
    public int TierId { get; set; }

    [NopResourceDisplayName(Prefix + "OrdersId")]
    public int OrdersId { get; set; } = (int)LetterOrders.All;

    [NopResourceDisplayName(Prefix + "OnlyCore")]
    public bool OnlyCore { get; set; }

    [NopResourceDisplayName(Prefix + "ByHand")]
    public bool ByHand { get; set; }

    [NopResourceDisplayName(Prefix + "DueDays")]
    public int DueDays { get; set; } = 2;

    [NopResourceDisplayName(Prefix + "OwnerId")]
    public int OwnerId { get; set; }

    public IList<ServiceTextModel> Texts { get; set; } = [];
    public IList<SelectListItem> AvailableStores { get; set; } = [];
    public IList<SelectListItem> AvailableCategories { get; set; } = [];
    public IList<SelectListItem> AvailableTiers { get; set; } = [];
    public IList<SelectListItem> AvailableOrders { get; set; } = [];
    public IList<SelectListItem> AvailableOwners { get; set; } = [];
    public IReadOnlyList<string> Tokens { get; set; } = [];
}

/// <summary>Words in a language; 0 for all that have none of their own.</summary>
public record ServiceTextModel : BaseNopModel
{
    public int LanguageId { get; set; }
    public string Language { get; set; } = string.Empty;
    public string? Title { get; set; }
    public string? Body { get; set; }
}
