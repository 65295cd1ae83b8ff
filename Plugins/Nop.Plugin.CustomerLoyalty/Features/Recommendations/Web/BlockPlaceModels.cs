using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

/// <summary>The page with the list of places and the rules of all blocks.</summary>
public record BlockPlaceSearchModel : BaseSearchModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Blocks.Rules.";

    [NopResourceDisplayName(Key + "HideSoldOut")]
    public bool HideSoldOut { get; set; }

    [NopResourceDisplayName(Key + "ExcludedProducts")]
    public string? ExcludedProducts { get; set; }

    [NopResourceDisplayName(Key + "AttributionDays")]
    public int AttributionDays { get; set; }

    /// <summary>The merchant's rules for all places.</summary>
    public RuleSearchModel? MerchantRules { get; set; }

    /// <summary>When the model was learnt, and from how much, as a sentence.</summary>
    public string Model { get; set; } = string.Empty;
}

public record BlockPlaceRowModel : BaseNopEntityModel
{
    public string Page { get; set; } = string.Empty;
    public string Zone { get; set; } = string.Empty;
    public int DisplayOrder { get; set; }
    public string Chain { get; set; } = string.Empty;
    public int Products { get; set; }
    public string Store { get; set; } = string.Empty;
    public bool Enabled { get; set; }
}

public record BlockPlaceListModel : BasePagedListModel<BlockPlaceRowModel>;

public record BlockPlaceModel : BaseNopEntityModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Blocks.Place.";

    /// <summary>Number of the page's kind and zone, with a blank between.</summary>
    [NopResourceDisplayName(Key + "Spot")]
    public string Spot { get; set; } = string.Empty;

    [NopResourceDisplayName(Key + "DisplayOrder")]
    public int DisplayOrder { get; set; }

    [NopResourceDisplayName(Key + "Chain")]
    public IList<int> Chain { get; set; } = [];

    /// <summary>The chain that is tried out beside it; nothing chosen for no test.</summary>
    [NopResourceDisplayName(Key + "ChainB")]
    public IList<int> ChainB { get; set; } = [];

    [NopResourceDisplayName(Key + "PercentB")]
    public int PercentB { get; set; } = 45;

    [NopResourceDisplayName(Key + "PercentControl")]
    public int PercentControl { get; set; } = 10;

    /// <summary>The test that runs; 0 for none.</summary>
    public int TestId { get; set; }

    [NopResourceDisplayName(Key + "Products")]
    public int Products { get; set; } = 4;

    [NopResourceDisplayName(Key + "Title")]
    public string? Title { get; set; }

    public IList<PlaceTitleModel> Titles { get; set; } = [];

    [NopResourceDisplayName(Key + "StoreId")]
    public int StoreId { get; set; }

    [NopResourceDisplayName(Key + "SegmentId")]
    public int SegmentId { get; set; }

    [NopResourceDisplayName(Key + "Enabled")]
    public bool Enabled { get; set; } = true;

    public IList<SelectListItem> AvailableSpots { get; set; } = [];
    public IList<SelectListItem> AvailableStrategies { get; set; } = [];
    public IList<SelectListItem> AvailableStores { get; set; } = [];
    public IList<SelectListItem> AvailableSegments { get; set; } = [];
    public PlacePreviewModel Preview { get; set; } = new();

    /// <summary>The merchant's rules for the place; null while it is new.</summary>
    public RuleSearchModel? Rules { get; set; }
}

public record PlaceTitleModel : BaseNopModel
{
    public int LanguageId { get; set; }
    public string? LanguageName { get; set; }
    public string? Title { get; set; }
}

/// <summary>For whom the preview is.</summary>
public record PlacePreviewModel : BaseNopModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Blocks.Preview.";

    [NopResourceDisplayName(Key + "Customer")]
    public string? Customer { get; set; }

    [NopResourceDisplayName(Key + "Viewed")]
    public string? Viewed { get; set; }

    [NopResourceDisplayName(Key + "About")]
    public int About { get; set; }
}

/// <param name="Problem">Why there is nothing to see; null when there is.</param>
public sealed record PreviewResultModel(string? Problem, string Title, string Strategy, IReadOnlyList<BlockProductModel> Products);
