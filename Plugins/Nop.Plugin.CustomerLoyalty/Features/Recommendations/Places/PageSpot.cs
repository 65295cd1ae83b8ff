namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

/// <summary>Where on the shop a block is asked for, and what the page is about; 0 where it is about no such thing.</summary>
public sealed record PageSpot(BlockPage Page, int ProductId = 0, int CategoryId = 0, int ManufacturerId = 0, int OrderId = 0);
