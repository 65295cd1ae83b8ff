using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Insights.Web;

public record TimelineModel : BaseNopModel
{
    public int CustomerId { get; set; }
    public string CustomerName { get; set; } = string.Empty;
    public string CustomerEmail { get; set; } = string.Empty;

    [NopResourceDisplayName("Plugins.Misc.CustomerLoyalty.Timeline.Families")]
    public IList<FactFamily> Families { get; set; } = [];

    [NopResourceDisplayName("Plugins.Misc.CustomerLoyalty.Timeline.Store")]
    public int StoreId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.CustomerLoyalty.Timeline.From")]
    public DateTime? From { get; set; }

    [NopResourceDisplayName("Plugins.Misc.CustomerLoyalty.Timeline.To")]
    public DateTime? To { get; set; }

    public IList<SelectListItem> AvailableStores { get; set; } = [];
    public IList<FamilyCount> Counts { get; set; } = [];
    public TimelinePage Page { get; set; } = new();
}

public sealed record FamilyCount(FactFamily Family, string Name, int Count, bool Selected);

/// <summary>A stretch of the time line, newest first.</summary>
public record TimelinePage
{
    public IList<TimelineDay> Days { get; set; } = [];
    public int PageIndex { get; set; }
    public bool HasMore { get; set; }
    public int Total { get; set; }
}

public sealed record TimelineDay(DateTime Date, IList<TimelineEntry> Entries);

/// <summary>Time in the viewer's zone.</summary>
public sealed record TimelineEntry
{
    public required DateTime Time { get; init; }
    public required bool TimeKnown { get; init; }
    public required FactFamily Family { get; init; }
    public required string Title { get; init; }
    public required string Icon { get; init; }
    public string? Detail { get; init; }
    public string? Link { get; init; }
    public string? LinkText { get; init; }
}
