using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;

/// <summary>Of which days, store and segment the report of a journey speaks; null and 0 for all.</summary>
public record JourneyFilterModel : BaseNopEntityModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Journeys.Report.";

    [NopResourceDisplayName(Key + "FromDay")]
    public DateTime? FromDay { get; set; }

    /// <summary>Included.</summary>
    [NopResourceDisplayName(Key + "ToDay")]
    public DateTime? ToDay { get; set; }

    [NopResourceDisplayName(Key + "StoreId")]
    public int StoreId { get; set; }

    [NopResourceDisplayName(Key + "SegmentId")]
    public int SegmentId { get; set; }
    public IList<SelectListItem> AvailableStores { get; set; } = [];
    public IList<SelectListItem> AvailableSegments { get; set; } = [];

    public bool IsSet => FromDay is not null || ToDay is not null || StoreId > 0 || SegmentId > 0;

    /// <summary>The end of an address that asks for the same; empty when nothing is chosen.</summary>
    public string Asked => (FromDay is { } from ? $"&FromDay={TextOf(from)}" : string.Empty) + (ToDay is { } to ? $"&ToDay={TextOf(to)}" : string.Empty)
        + (StoreId > 0 ? string.Create(CultureInfo.InvariantCulture, $"&StoreId={StoreId}") : string.Empty) + (SegmentId > 0 ? string.Create(CultureInfo.InvariantCulture, $"&SegmentId={SegmentId}") : string.Empty);

    public static string TextOf(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;
}
