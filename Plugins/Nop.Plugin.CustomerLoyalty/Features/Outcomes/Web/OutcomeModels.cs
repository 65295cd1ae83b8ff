using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Outcomes.Web;

public record OutcomeModel : BaseNopModel
{
    public int Days { get; set; }
    public IReadOnlyList<int> Periods { get; set; } = [];
    public IReadOnlyList<OutcomeRow> Rows { get; set; } = [];

    /// <summary>When the oldest of the figures was counted; empty before the first count.</summary>
    public string CountedOn { get; set; } = string.Empty;

    /// <summary>A count is under way or waits for the task.</summary>
    public bool IsCounting { get; set; }
    public bool MayCount { get; set; }
}

/// <summary>A measure in words.</summary>
/// <param name="Treated">How many people, how many bought, what each brought.</param>
public sealed record OutcomeRow(MeasureHead Head, string Kind, ArmCell Treated, ArmCell Control)
{
    public string PerPerson { get; init; } = "–";
    public string PerPersonInterval { get; init; } = string.Empty;
    public string Total { get; init; } = "–";
    public string TotalInterval { get; init; } = string.Empty;
    public string ControlShare { get; init; } = "–";
    public string Verdict { get; init; } = string.Empty;

    /// <summary>Bootstrap colour and icon, so that neither is needed to understand the other.</summary>
    public string Tone { get; init; } = "secondary";
    public string Icon { get; init; } = "fa-hourglass-half";

    /// <summary>Why the figure is not to be relied on; empty when it is.</summary>
    public string Warning { get; init; } = string.Empty;
    public MeasureUplift? Uplift { get; init; }
}

public sealed record ArmCell(string People, string Buyers, string Each);
