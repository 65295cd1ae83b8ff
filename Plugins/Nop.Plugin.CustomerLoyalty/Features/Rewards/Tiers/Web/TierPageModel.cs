using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;

/// <summary>The tiers of a store: rules, tiers, movement.</summary>
public record TierPageModel : BaseNopModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Tiers.";

    [NopResourceDisplayName(Prefix + "StoreId")]
    public int StoreId { get; set; }

    [NopResourceDisplayName(Prefix + "IsActive")]
    public bool IsActive { get; set; }

    [NopResourceDisplayName(Prefix + "MeasureId")]
    public int MeasureId { get; set; } = (int)TierMeasure.Spend;

    [NopResourceDisplayName(Prefix + "WindowDays")]
    public int WindowDays { get; set; } = 365;

    [NopResourceDisplayName(Prefix + "KeepDays")]
    public int KeepDays { get; set; } = 365;

    [NopResourceDisplayName(Prefix + "GraceDays")]
    public int GraceDays { get; set; } = 30;

    [NopResourceDisplayName(Prefix + "WarnDays")]
    public int WarnDays { get; set; } = 60;
    public IList<SelectListItem> AvailableStores { get; set; } = [];
    public IList<SelectListItem> AvailableMeasures { get; set; } = [];
    public bool MayEdit { get; set; }
    public IReadOnlyList<TierLine> Tiers { get; set; } = [];
    public int Without { get; set; }
    public int AtRisk { get; set; }
    public int ProgrammeId { get; set; }

    /// <summary>Share of the customers counted, 0 to 100; 100 when all are.</summary>
    public int CountedPercent { get; set; } = 100;
    public IReadOnlyList<MovementMonth> Movement { get; set; } = [];
}

/// <param name="Threshold">In words: '500.00 €', '12 orders'.</param>
public sealed record TierLine(int Id, string Name, string Threshold, string Colour, string Ink, string Icon, int Members, IReadOnlyList<string> Benefits);
