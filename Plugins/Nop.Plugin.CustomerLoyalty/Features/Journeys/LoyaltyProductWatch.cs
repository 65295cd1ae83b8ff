using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys;

/// <summary>Price and stock of a product, or stock of a combination of its attributes, as last seen, so that a change is noticed whoever made it and however.</summary>
public class LoyaltyProductWatch : BaseEntity
{
    public int ProductId { get; set; }

    /// <summary>0 for the product as a whole.</summary>
    public int CombinationId { get; set; }
    public decimal Price { get; set; }
    public bool InStock { get; set; }
    public DateTime SeenOnUtc { get; set; }
}
