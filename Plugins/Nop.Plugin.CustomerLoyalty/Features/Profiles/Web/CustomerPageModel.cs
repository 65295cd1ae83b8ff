using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Insights.Web;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

/// <summary>Customer 360: the head, what is known of him by group, and his time line.</summary>
public record CustomerPageModel : BaseNopModel
{
    public int CustomerId { get; set; }

    /// <summary>The order whose page shows the card; 0 elsewhere.</summary>
    public int OrderId { get; set; }
    public string Name { get; set; } = string.Empty;
    public string Email { get; set; } = string.Empty;
    public string Phone { get; set; } = string.Empty;

    /// <summary>Null while nothing is known, or not yet.</summary>
    public CustomerProfile? Profile { get; set; }
    public string Stage { get; set; } = string.Empty;

    /// <summary>Why he is in that stage, in a sentence.</summary>
    public string StageReason { get; set; } = string.Empty;
    public IReadOnlyList<CustomerFigure> Head { get; set; } = [];
    public IReadOnlyList<CustomerSection> Sections { get; set; } = [];
    public IReadOnlyList<CustomerStoreLine> Stores { get; set; } = [];
    public TimelineModel? Timeline { get; set; }
}

/// <param name="Key">Ending of the text resource that names it; its hint is there too.</param>
/// <param name="Tone">Bootstrap colour of what deserves attention, or empty.</param>
public sealed record CustomerFigure(string Key, string Value, string Tone = "");

public sealed record CustomerSection(string Key, string Icon, IReadOnlyList<CustomerFigure> Figures);

public sealed record CustomerStoreLine(string Store, int Orders, string Revenue, string LastOrder);
