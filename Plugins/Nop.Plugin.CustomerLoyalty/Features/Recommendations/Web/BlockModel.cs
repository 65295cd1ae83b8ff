using Nop.Web.Models.Catalog;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

public sealed class BlockModel
{
    /// <summary>Stable name of the block for counting, as <c>best-sellers@home</c>.</summary>
    public required string Name { get; init; }
    public required string Title { get; init; }
    public required IReadOnlyList<BlockProductModel> Products { get; init; }

    /// <summary>Signed; empty where the shopper can say nothing of the block.</summary>
    public required string Token { get; init; }
    public required string Endpoint { get; init; }

    /// <summary>True when it is made from what this shopper did.</summary>
    public required bool IsPersonal { get; init; }

    /// <summary>True when the shopper switched personalisation off.</summary>
    public required bool IsSwitchedOff { get; init; }

    /// <summary>The page's first block brings style and script.</summary>
    public required bool IsFirst { get; init; }
}

/// <param name="Because">The name of the product that spoke for it; empty where none did, or where the block's title says it.</param>
/// <param name="Touch">What the merchant had to do with it, for the preview; empty for nothing.</param>
public sealed record BlockProductModel(ProductOverviewModel Product, string Because, string Touch = "");
