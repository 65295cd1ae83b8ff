namespace Demo.Import.Planning;

public sealed record CatalogueItem(
    string Sku, string Name, string Category, decimal Price, DateTime FirstSold, DateTime LastSold, int UnitsSold, int LineCount);
