using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

/// <summary>All tests between chains.</summary>
public record ExperimentListModel : BaseNopModel
{
    public IReadOnlyList<ExperimentModel> Experiments { get; set; } = [];
}

/// <summary>One test, with its figures on its own page.</summary>
public record ExperimentModel : BaseNopEntityModel
{
    public int PlaceId { get; set; }
    public string Place { get; set; } = string.Empty;
    public string ChainA { get; set; } = string.Empty;
    public string ChainB { get; set; } = string.Empty;
    public int PercentB { get; set; }
    public int PercentControl { get; set; }

    /// <summary>From when to when, as a sentence.</summary>
    public string Period { get; set; } = string.Empty;
    public bool IsRunning { get; set; }

    /// <summary>Whether the place is still there, to take over the chain.</summary>
    public bool HasPlace { get; set; }
    public IReadOnlyList<ArmRow> Arms { get; set; } = [];
    public IReadOnlyList<ArmComparisonRow> Comparisons { get; set; } = [];

    /// <summary>People who met more than one arm and count in none, as a sentence; empty when there are none.</summary>
    public string Mixed { get; set; } = string.Empty;
}

/// <summary>Figures as text in the reader's language; rates as numbers for the chart.</summary>
public sealed record ArmRow(
    string Name, string Chain, string People, string Shown, string Clicked, string ClickThrough, string Buyers, string Orders, string Revenue, string PerThousand, double ClickRate, decimal EarnedPerThousand);

/// <param name="Verdict">In words.</param>
public sealed record ArmComparisonRow(string What, string Uplift, string Interval, string Verdict, ArmVerdict State);
