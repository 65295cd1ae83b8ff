namespace Demo.Import.Cleaning;

/// <summary>The price a product has now: the median of what it was sold for in the last months it was sold.</summary>
public static class PriceChooser
{
    public static readonly TimeSpan Recent = TimeSpan.FromDays(90);

    private const decimal Lowest = 0.01m;

    public static decimal Choose(List<(DateTime Time, decimal Price)> sales)
    {
        if (sales.Count == 0)
            return Lowest;
        var since = sales.Max(sale => sale.Time) - Recent;
        var prices = sales.Where(sale => sale.Time >= since).Select(sale => sale.Price).Order().ToList();
        var median = prices[(prices.Count - 1) / 2];
        return Math.Max(Lowest, Math.Round(median, 2, MidpointRounding.AwayFromZero));
    }
}
