using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Web;

public record CohortsModel : BaseNopModel
{
    public int StoreId { get; set; }

    /// <summary>0 for everybody.</summary>
    public int SegmentId { get; set; }

    /// <summary>How many cohorts back.</summary>
    public int Months { get; set; } = 12;
    public IList<SelectListItem> AvailableStores { get; set; } = [];
    public IList<SelectListItem> AvailableSegments { get; set; } = [];

    /// <summary>The segment was not there, or had nobody, when was counted last.</summary>
    public bool IsSegmentUnknown { get; set; }
    public IReadOnlyList<CohortRow> Rows { get; set; } = [];

    /// <summary>Of all cohorts that are old enough, weighted by their customers, from the month after the first on.</summary>
    public IReadOnlyList<double?> Average { get; set; } = [];
    public int Longest { get; set; }
    public bool IsReady { get; set; }
    public string MadeOn { get; set; } = string.Empty;
}

/// <param name="Active">By months since the first, from the month after it on.</param>
public sealed record CohortRow(string Month, int Customers, string Url, IReadOnlyList<int> Active, IReadOnlyList<double> Shares);
