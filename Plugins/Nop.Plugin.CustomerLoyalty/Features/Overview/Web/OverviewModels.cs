using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Web;

public record OverviewModel : BaseNopModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Overview.";

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
    public IReadOnlyList<PeriodChoice> Periods { get; set; } = [];
    public IReadOnlyList<CardModel> Cards { get; set; } = [];
    public IReadOnlyList<StackModel> Stacks { get; set; } = [];
    public IReadOnlyList<FunnelModel> Funnels { get; set; } = [];

    /// <summary>When today was counted last; empty before the first time.</summary>
    public string CountedOn { get; set; } = string.Empty;
    public int PastPercent { get; set; }
    public bool IsEmpty { get; set; }
    public bool MayEdit { get; set; }
}

public sealed record PeriodChoice(string Name, string From, string To, bool IsChosen);

/// <summary>A figure with all that a manager asks about it.</summary>
public sealed record CardModel(OverviewCard Card, string Title, string Icon, string Figure)
{
    /// <summary>The list behind the figure; null when the reader may not see it.</summary>
    public string? Url { get; init; }
    public string Explanation { get; init; } = string.Empty;
    public string Change { get; init; } = string.Empty;

    /// <summary>up, down or empty, and whether that is good.</summary>
    public string Direction { get; init; } = string.Empty;
    public bool? IsGood { get; init; }
    public string Target { get; init; } = string.Empty;
    public string LightWords { get; init; } = string.Empty;
    public TargetLight Light { get; init; }

    /// <summary>Why the filter does not hold for it; empty when it does.</summary>
    public string Note { get; init; } = string.Empty;
    public IReadOnlyList<string> TrendDays { get; init; } = [];
    public IReadOnlyList<decimal?> Trend { get; init; } = [];
    public IReadOnlyList<CardLine> Lines { get; init; } = [];
}

/// <param name="Key">For tests and style.</param>
public sealed record CardLine(string Key, string Name, string Figure, string? Url, bool IsBad = false);

/// <summary>Parts of a whole over time.</summary>
public sealed record StackModel(string Key, string Title, IReadOnlyList<string> Days, IReadOnlyList<StackPart> Parts);

/// <param name="Now">On the last day.</param>
public sealed record StackPart(string Name, string Colour, IReadOnlyList<long?> Numbers, long Now, string? Url);

public sealed record FunnelModel(string Name, string Url);
