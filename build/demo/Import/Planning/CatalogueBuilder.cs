using Demo.Import.Cleaning;
using Demo.Import.Reading;

namespace Demo.Import.Planning;

/// <summary>Derives the products from what was really sold.</summary>
public sealed class CatalogueBuilder(LineTable table)
{
    private readonly Dictionary<int, Sales> _sales = [];

    public void AddSale(in OrderLine line)
    {
        if (!_sales.TryGetValue(line.Stock, out var sales))
            _sales.Add(line.Stock, sales = new Sales());
        sales.Prices.Add((line.LocalTime, line.UnitPrice));
        sales.Descriptions[line.Description] = sales.Descriptions.GetValueOrDefault(line.Description) + 1;
        sales.Units += line.Quantity;
    }

    /// <summary>By stock number of the table, in the order the products were first sold.</summary>
    public IReadOnlyList<KeyValuePair<int, CatalogueItem>> Build() =>
        [.. _sales.Select(pair => KeyValuePair.Create(pair.Key, Describe(pair.Key, pair.Value)))
            .OrderBy(pair => pair.Value.FirstSold).ThenBy(pair => pair.Value.Sku, StringComparer.Ordinal)];

    private CatalogueItem Describe(int stock, Sales sales)
    {
        var sku = table.Stocks[stock];
        var name = DescriptionChooser.Choose(
            sku, sales.Descriptions.Select(pair => KeyValuePair.Create(table.Descriptions[pair.Key], pair.Value)));
        return new CatalogueItem(
            sku, name, CategoryChooser.Choose(name), PriceChooser.Choose(sales.Prices),
            sales.Prices.Min(sale => sale.Time), sales.Prices.Max(sale => sale.Time), sales.Units, sales.Prices.Count);
    }

    private sealed class Sales
    {
        public List<(DateTime Time, decimal Price)> Prices { get; } = [];

        public Dictionary<int, int> Descriptions { get; } = [];

        public int Units { get; set; }
    }
}
