using Microsoft.AspNetCore.Mvc.Rendering;
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

    public IList<SelectListItem> AvailableStores { get; set; } = [];
    public IReadOnlyList<BlockReportRow> Rows { get; set; } = [];
    public BlockReportRow? Total { get; set; }
    public int AttributionDays { get; set; }
}

/// <summary>Figures as text in the reader's language.</summary>
/// <param name="Share">Of the greatest revenue, 0 to 100, for a bar.</param>
public sealed record BlockReportRow(string Page, string Strategy, string Shown, string Clicked, string ClickThrough, string Orders, string Revenue, string PerThousand, int Share);
