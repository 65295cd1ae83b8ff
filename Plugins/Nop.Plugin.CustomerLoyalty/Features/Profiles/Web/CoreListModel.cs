using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

public enum CorePart
{
    Core = 1,
    Entered = 2,
    Stayed = 3,
    Left = 4
}

public record CoreListModel : BaseNopModel
{
    public int StoreId { get; set; }
    public int Year { get; set; }
    public CorePart Part { get; set; }
    public string Title { get; set; } = string.Empty;
    public IReadOnlyList<int> AvailableYears { get; set; } = [];
    public IReadOnlyList<CoreLine> Lines { get; set; } = [];
    public int Total { get; set; }
    public string TotalValue { get; set; } = string.Empty;
    public int PageIndex { get; set; }
    public int Pages { get; set; }
}

public sealed record CoreLine(int Rank, int CustomerId, string Name, string Value);
