using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Results;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

public record BlockReportModel : BaseNopModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.BlockReport.";

    /// <summary>First and last day, in the reader's zone, both included.</summary>
    [NopResourceDisplayName(Key + "From")]
    public DateTime? From { get; set; }

    [NopResourceDisplayName(Key + "To")]
    public DateTime? To { get; set; }

    [NopResourceDisplayName(Key + "StoreId")]
    public int StoreId { get; set; }

    [NopResourceDisplayName(Key + "PlaceId")]
    public int PlaceId { get; set; }

    public IList<SelectListItem> AvailablePlaces { get; set; } = [];
    public IList<SelectListItem> AvailableStores { get; set; } = [];
    public IReadOnlyList<BlockReportRow> Rows { get; set; } = [];
    public BlockReportRow? Total { get; set; }
    public int AttributionDays { get; set; }

    /// <summary>Coverage and novelty of all blocks together.</summary>
    public BlockReach? AllReach { get; set; }
}

/// <summary>Figures as text in the reader's language.</summary>
/// <param name="Share">Of the greatest revenue, 0 to 100, for a bar.</param>
public sealed record BlockReportRow(string Page, string Strategy, string Shown, string Clicked, string ClickThrough, string Orders, string Revenue, string PerThousand, int Share)
{
    public int PageId { get; init; }
    public int StrategyId { get; init; }
    public string Coverage { get; init; } = string.Empty;
    public string Novelty { get; init; } = string.Empty;

    /// <summary>For the charts.</summary>
    public double ClickRate { get; init; }
    public decimal EarnedPerThousand { get; init; }
    public double CoveragePercent { get; init; }
    public double NoveltyPercent { get; init; }
}
