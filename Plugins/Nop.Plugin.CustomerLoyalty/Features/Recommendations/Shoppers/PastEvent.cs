using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Shoppers;

/// <summary>What a shopper did with a product, or that an order was undone.</summary>
public readonly record struct PastEvent(FactKind Kind, int StoreId, int ProductId, int OrderId, DateTime OnUtc);
