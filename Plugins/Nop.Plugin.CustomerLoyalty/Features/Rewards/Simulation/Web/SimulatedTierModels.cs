using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation.Web;

/// <summary>Tiers that are to be tried.</summary>
public record SimulatedTiersModel : BaseNopModel
{
    private const string Tiering = "Plugins.Misc.CustomerLoyalty.Tiers.";

    [NopResourceDisplayName("Plugins.Misc.CustomerLoyalty.Simulation.Tiers.IsTried")]
    public bool IsTried { get; set; }

    [NopResourceDisplayName(Tiering + "MeasureId")]
    public int MeasureId { get; set; }

    [NopResourceDisplayName(Tiering + "WindowDays")]
    public int WindowDays { get; set; }

    [NopResourceDisplayName(Tiering + "KeepDays")]
    public int KeepDays { get; set; }

    [NopResourceDisplayName(Tiering + "GraceDays")]
    public int GraceDays { get; set; }
    public IList<SelectListItem> AvailableMeasures { get; set; } = [];

    [NopResourceDisplayName("Plugins.Misc.CustomerLoyalty.Simulation.Tiers.Thresholds")]
    public IList<SimulatedTierModel> Tiers { get; set; } = [];
}

/// <summary>A tier as it is to be tried.</summary>
public record SimulatedTierModel : BaseNopEntityModel
{
    public string Name { get; set; } = string.Empty;

    /// <summary>Null to leave it out.</summary>
    public decimal? Threshold { get; set; }
}

/// <summary>Customers by tier, and who would move.</summary>
public sealed record SimulatedMovesModel(IReadOnlyList<SimulationFigure> Rows, long Up, long Down, IReadOnlyList<SimulatedPerson> WouldRise, IReadOnlyList<SimulatedPerson> WouldFall);

public sealed record SimulatedPerson(int Id, string Name);
