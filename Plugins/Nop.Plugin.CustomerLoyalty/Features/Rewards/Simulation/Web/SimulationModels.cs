using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation.Web;

/// <summary>The list of simulations with the form for another one.</summary>
public record SimulationListModel : BaseNopModel
{
    private const string Key = "Plugins.Misc.CustomerLoyalty.Simulation.";

    [NopResourceDisplayName(Key + "Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName(Key + "From")]
    public DateTime From { get; set; }

    [NopResourceDisplayName(Key + "Until")]
    public DateTime Until { get; set; }

    [NopResourceDisplayName(Key + "StoreId")]
    public int StoreId { get; set; }

    public IList<int> Chosen { get; set; } = [];

    /// <summary>Null for a shop without tiers.</summary>
    public SimulatedTiersModel? TierForm { get; set; }
    public IList<SelectListItem> AvailableStores { get; set; } = [];
    public IList<SimulatedRuleModel> Rules { get; set; } = [];
    public IList<SimulationRowModel> Rows { get; set; } = [];
    public string Problem { get; set; } = string.Empty;

    /// <summary>What can be replayed.</summary>
    public BackfillProgress Past { get; set; } = new(0, 0, null);
}

public sealed record SimulatedRuleModel(int Id, string Name, string Sentence, bool IsActive, bool IsChosen);

public sealed record SimulationRowModel(int Id, string Name, string Started, string State, int Percent, bool IsRunning);

/// <summary>What a simulation says, as far as it has come.</summary>
/// <param name="IsPartial">It was begun before the shop's whole past was in the journal.</param>
public sealed record SimulationModel(SimulationRowModel Row, bool IsPartial, string Orders, string Customers, IReadOnlyList<SimulationFigure> Figures, IReadOnlyList<SimulationFigure> Rules,
    IReadOnlyList<SimulationBar> Months, IReadOnlyList<SimulationBar> Groups, SimulatedMovesModel? Moves);

public sealed record SimulationFigure(string Name, string Now, string Then, string Difference);

public sealed record SimulationBar(string Name, long Now, long Then);
