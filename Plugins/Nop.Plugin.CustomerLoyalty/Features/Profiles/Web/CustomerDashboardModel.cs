using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

public record CustomerDashboardModel : BaseNopModel
{
    public int StoreId { get; set; }
    public IList<SelectListItem> AvailableStores { get; set; } = [];

    /// <summary>The figures of somebody's own customers; what is known of the whole shop only is left out.</summary>
    public bool IsOwnOnly { get; set; }

    /// <summary>False before the profiles were made for the first time.</summary>
    public bool IsReady { get; set; }
    public DateTime MadeOn { get; set; }
    public int Customers { get; set; }
    public int Buyers { get; set; }
    public string Revenue365 { get; set; } = string.Empty;
    public string LifetimeValue { get; set; } = string.Empty;
    public bool HasLifetimeValue { get; set; }
    public IReadOnlyList<StageLine> Stages { get; set; } = [];

    /// <summary>By recency (5 first) and frequency (1 first).</summary>
    public IReadOnlyList<IReadOnlyList<RfmCellModel>> RfmMap { get; set; } = [];
    public CoreModel Core { get; set; } = new();
    public IReadOnlyList<CohortLine> Cohorts { get; set; } = [];
    public int CohortMonths { get; set; }
}

public sealed record StageLine(LifecycleStage Stage, string Name, int Customers, string Revenue, string LifetimeValue);

/// <param name="Heat">0 to 1, the cell's share of the fullest one.</param>
public sealed record RfmCellModel(int Recency, int Frequency, int Customers, string Revenue, double Heat);

public sealed record CohortLine(DateOnly Month, int Customers, IReadOnlyList<double> Shares);

/// <summary>The core of the last 365 days beside that of the 365 before.</summary>
public sealed record CoreModel
{
    /// <summary>Decided by margin instead of revenue.</summary>
    public bool ByMargin { get; init; }

    /// <summary>How complete the costs are, in a sentence; empty where revenue decides.</summary>
    public string Costs { get; init; } = string.Empty;
    public int Customers { get; init; }
    public int Buyers { get; init; }
    public string Value { get; init; } = string.Empty;
    public int Entered { get; init; }
    public int Stayed { get; init; }
    public int Left { get; init; }
    public string LeftValue { get; init; } = string.Empty;
    public int AtRisk { get; init; }
    public string AtRiskValue { get; init; } = string.Empty;
    public IReadOnlyList<CurvePoint> Points { get; init; } = [];
}
