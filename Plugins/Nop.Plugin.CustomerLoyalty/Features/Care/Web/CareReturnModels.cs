using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

/// <summary>What care of a year brought against those left alone.</summary>
public record CareReturnModel : BaseNopModel, ICareYear
{
    public int Year { get; set; }
    public int StoreId { get; set; }
    public IList<SelectListItem> AvailableYears { get; set; } = [];
    public IList<SelectListItem> AvailableStores { get; set; } = [];
    public bool IsThere { get; set; }
    public bool IsOver { get; set; }
    public bool MayExport { get; set; }
    public int ControlPercent { get; set; }
    public string Spent { get; set; } = string.Empty;
    public IReadOnlyList<CareReturnLine> Lines { get; set; } = [];
    public bool IsEnough { get; set; }
    public string? WithoutCost { get; set; }
}

/// <param name="PerMoney">What each unit of money spent brought; empty when nothing was spent.</param>
/// <param name="Position">Of the interval and the value on a bar, in percent, zero included.</param>
public sealed record CareReturnLine(
    string Name, long TreatedPeople, string TreatedMean, long ControlPeople, string ControlMean, string Difference, string Interval, string Total, string PerMoney, string PerMoneyInterval, string Verdict, CareBar? Position);

public sealed record CareBar(string Zero, string From, string Width, string Value);
