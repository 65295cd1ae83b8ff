using Nop.Web.Models.Catalog;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

public sealed class BlockModel
{
    /// <summary>Stable name of the block for counting, as <c>best-sellers@home</c>.</summary>
    public required string Name { get; init; }
    public required string TitleResource { get; init; }
    public required IReadOnlyList<ProductOverviewModel> Products { get; init; }
}
