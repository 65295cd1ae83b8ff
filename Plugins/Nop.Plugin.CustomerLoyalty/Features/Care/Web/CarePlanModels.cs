using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

/// <summary>The plans of a year.</summary>
public record CarePlanPageModel : BaseNopModel, ICareYear
{
    public int Year { get; set; }
    public int StoreId { get; set; }
    public int TierId { get; set; }
    public IList<SelectListItem> AvailableYears { get; set; } = [];
    public IList<SelectListItem> AvailableStores { get; set; } = [];
    public IList<SelectListItem> AvailableTiers { get; set; } = [];
    public IReadOnlyList<CarePlanLine> Plans { get; set; } = [];
    public bool MayEdit { get; set; }
}

public sealed record CarePlanLine(int Id, string Tier, bool IsOn, bool WasOn, int Occasions, string PerCustomer, string Budget, string Reserved, string Spent, string Free, int UsedPercent);

/// <summary>A plan in the form.</summary>
public record CarePlanModel : BaseNopEntityModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Care.Plan.";

    public string Tier { get; set; } = string.Empty;
    public int Year { get; set; }
    public int StoreId { get; set; }
    public string Store { get; set; } = string.Empty;
    public bool IsOn { get; set; }
    public bool WasOn { get; set; }

    [NopResourceDisplayName(Prefix + "BudgetKindId")]
    public int BudgetKindId { get; set; } = (int)CareBudgetKind.Amount;

    [NopResourceDisplayName(Prefix + "PerCustomer")]
    public decimal PerCustomer { get; set; }

    [NopResourceDisplayName(Prefix + "SharePercent")]
    public decimal SharePercent { get; set; }

    [NopResourceDisplayName(Prefix + "Budget")]
    public decimal Budget { get; set; }

    [NopResourceDisplayName(Prefix + "ApprovalLimit")]
    public decimal? ApprovalLimit { get; set; }

    [NopResourceDisplayName(Prefix + "DefaultAgentId")]
    public int DefaultAgentId { get; set; }

    public string Currency { get; set; } = string.Empty;
    public IList<SelectListItem> AvailableBudgetKinds { get; set; } = [];
    public IList<SelectListItem> AvailableAgents { get; set; } = [];
    public IReadOnlyList<CareOccasionLine> Occasions { get; set; } = [];
    public IReadOnlyList<CareGiftLine> Gifts { get; set; } = [];

    /// <summary>As they are typed, for the form.</summary>
    public IReadOnlyList<CareGiftValue> GiftValues { get; set; } = [];
    public IReadOnlyList<CareOccasionValue> OccasionValues { get; set; } = [];
    public CareOccasionModel Occasion { get; set; } = new();
    public CareGiftModel Gift { get; set; } = new();
    public CareForecastModel? Forecast { get; set; }
    public bool MayEdit { get; set; }

    /// <summary>What is missing before it can be switched on; empty for nothing.</summary>
    public IReadOnlyList<string> Missing { get; set; } = [];
}

public sealed record CareOccasionLine(int Id, string Name, string When, string Next, int LeadDays, string Gift, string Cost);

public sealed record CareGiftLine(int Id, string Name, string Words, string Cost, int? Stock, int Taken, bool IsActive);

public sealed record CareGiftValue(int Id, string Name, string Words, decimal UnitCost, int? Stock, bool IsActive);

public sealed record CareOccasionValue(int Id, int KindId, int FestivalId, int Month, int Day, int Months, string Name, int LeadDays, int GiftId);

public record CareOccasionModel : BaseNopEntityModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Care.Occasion.";

    public int PlanId { get; set; }

    [NopResourceDisplayName(Prefix + "KindId")]
    public int KindId { get; set; } = 1;

    [NopResourceDisplayName(Prefix + "FestivalId")]
    public int FestivalId { get; set; } = 1;

    [NopResourceDisplayName(Prefix + "Month")]
    public int Month { get; set; } = 12;

    [NopResourceDisplayName(Prefix + "Day")]
    public int Day { get; set; } = 25;

    [NopResourceDisplayName(Prefix + "Months")]
    public int Months { get; set; } = 6;

    [NopResourceDisplayName(Prefix + "Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName(Prefix + "LeadDays")]
    public int LeadDays { get; set; } = 14;

    [NopResourceDisplayName(Prefix + "GiftId")]
    public int GiftId { get; set; }
    public IList<SelectListItem> AvailableKinds { get; set; } = [];
    public IList<SelectListItem> AvailableFestivals { get; set; } = [];
    public IList<SelectListItem> AvailableGifts { get; set; } = [];
}

public record CareGiftModel : BaseNopEntityModel
{
    private const string Prefix = "Plugins.Misc.CustomerLoyalty.Care.Gift.";

    public int PlanId { get; set; }

    [NopResourceDisplayName(Prefix + "Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName(Prefix + "Words")]
    public string? Words { get; set; }

    [NopResourceDisplayName(Prefix + "UnitCost")]
    public decimal? UnitCost { get; set; }

    [NopResourceDisplayName(Prefix + "Stock")]
    public int? Stock { get; set; }

    [NopResourceDisplayName(Prefix + "IsActive")]
    public bool IsActive { get; set; } = true;
}

/// <param name="Months">By occasion, twelve sums each, for the chart.</param>
public sealed record CareForecastModel(
    int Percent, bool IsCurrent, string CountedOn, int Customers, int WithOccasion, int Left, string Total, string Wanted, IReadOnlyList<(string Name, long Count, string Cost)> Cuts,
    IReadOnlyList<CareSeries> Months, IReadOnlyList<CareForecastLine> Lines, string? WithoutCost, decimal Needed);

public sealed record CareSeries(string Name, decimal[] Values);

public sealed record CareForecastLine(string Occasion, long Count, string Cost);
