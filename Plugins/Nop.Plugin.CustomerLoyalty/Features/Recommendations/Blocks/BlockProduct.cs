using Nop.Core.Domain.Catalog;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;

/// <param name="Because">The product that spoke for this one, where there is one to be told.</param>
public sealed record BlockProduct(Product Product, Product? Because)
{
    /// <summary>What the merchant had to do with it, for the preview.</summary>
    public MerchantTouch Touch { get; init; }
}
