using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

/// <summary>The fund of a year and store.</summary>
public record CareFundModel : BaseNopModel, ICareYear
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Care.Fund.";

    public int Year { get; set; }
    public int StoreId { get; set; }
    public IList<SelectListItem> AvailableYears { get; set; } = [];
    public IList<SelectListItem> AvailableStores { get; set; } = [];

    [NopResourceDisplayName(Prefix + "YearCap")]
    public decimal? YearCap { get; set; }

    [NopResourceDisplayName(Prefix + "ControlPercent")]
    public int ControlPercent { get; set; } = 10;

    [NopResourceDisplayName(Prefix + "YearEndId")]
    public int YearEndId { get; set; } = (int)YearEnd.Release;
    public string Currency { get; set; } = string.Empty;
    public IList<SelectListItem> AvailableYearEnds { get; set; } = [];
    public bool MayEdit { get; set; }
    public bool MayExport { get; set; }

    /// <summary>Once a plan was on, who is left alone stays.</summary>
    public bool IsControlFixed { get; set; }

    public int FundId { get; set; }
    public CareFundLine Total { get; set; } = new(0, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, 0, 0, 0);
    public IReadOnlyList<CareFundLine> Plans { get; set; } = [];
    public IReadOnlyList<CareMonth> Months { get; set; } = [];
    public CareLineSearchModel Lines { get; set; } = new();
}

public sealed record CareFundLine(int PlanId, string Name, string Planned, string Reserved, string Spent, string Free, int Done, int Open, int Waiting);

/// <param name="Month">As 2026-03.</param>
/// <param name="Spent">In the month; what is reserved and free is at its end.</param>
public sealed record CareMonth(string Month, decimal Spent, decimal Reserved, decimal Free);

public record CareLineSearchModel : BaseSearchModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Care.Line.";

    public int FundId { get; set; }

    [NopResourceDisplayName(Prefix + "PlanId")]
    public int PlanId { get; set; }

    [NopResourceDisplayName(Prefix + "KindId")]
    public int KindId { get; set; }
    public IList<SelectListItem> AvailablePlans { get; set; } = [];
    public IList<SelectListItem> AvailableKinds { get; set; } = [];
}

public record CareLineModel : BaseNopEntityModel
{
    public int Number { get; set; }
    public DateTime OnUtc { get; set; }
    public string On { get; set; } = string.Empty;
    public string Kind { get; set; } = string.Empty;
    public string Plan { get; set; } = string.Empty;
    public int CustomerId { get; set; }
    public string Customer { get; set; } = string.Empty;
    public int TaskId { get; set; }
    public string Reserved { get; set; } = string.Empty;
    public string Spent { get; set; } = string.Empty;
    public string Free { get; set; } = string.Empty;
    public string By { get; set; } = string.Empty;
    public decimal PlannedAmount { get; set; }
    public decimal ReservedAmount { get; set; }
    public decimal SpentAmount { get; set; }
    public decimal FreeAmount { get; set; }
}

public record CareLineListModel : BasePagedListModel<CareLineModel>;
