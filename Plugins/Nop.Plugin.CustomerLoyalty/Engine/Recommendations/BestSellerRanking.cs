namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations;

/// <summary>In how many orders a product was sold, and how many pieces.</summary>
public readonly record struct ProductSales(int ProductId, int Orders, int Pieces);

public static class BestSellerRanking
{
    /// <summary>
    /// Products by the number of orders that kept them, then pieces, then the lower number: one wholesale order does not
    /// make a best seller, and cancelled orders make none.
    /// </summary>
    public static IReadOnlyList<ProductSales> Rank(IEnumerable<ProductSales> sold, IEnumerable<ProductSales> cancelled, int most)
    {
        var taken = cancelled.ToDictionary(sales => sales.ProductId);
        return sold
            .Select(sales => taken.TryGetValue(sales.ProductId, out var back)
                ? new ProductSales(sales.ProductId, sales.Orders - back.Orders, sales.Pieces - back.Pieces)
                : sales)
            .Where(sales => sales is { Orders: > 0, Pieces: > 0 })
            .OrderByDescending(sales => sales.Orders)
            .ThenByDescending(sales => sales.Pieces)
            .ThenBy(sales => sales.ProductId)
            .Take(most)
            .ToList();
    }
}
