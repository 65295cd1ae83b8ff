using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

public record BlockDeedListModel : BaseNopModel
{
    /// <summary>The days, store and place of the report.</summary>
    public BlockReportModel Report { get; set; } = new();
    public bool IsOrders { get; set; }
    public IReadOnlyList<BlockDeedRow> Rows { get; set; } = [];

    /// <summary>There are more; the newest are shown.</summary>
    public bool IsCut { get; set; }
}

/// <param name="CustomerId">0 for a visitor whom nobody knows.</param>
/// <param name="OrderId">0 for a click.</param>
public sealed record BlockDeedRow(string Moment, string Block, int CustomerId, string Person, int ProductId, string Product, int OrderId, string Amount);
