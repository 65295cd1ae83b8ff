using Demo.Import.Cleaning;
using Demo.Import.Planning;
using Nop.Core.Domain.Catalog;

namespace Demo.Import.Writing;

/// <summary>Catalogue rows; what has not sold for long is out of stock, after a year it is no longer shown.</summary>
public static class ProductRows
{
    private static readonly TimeSpan SoldOut = TimeSpan.FromDays(120);
    private static readonly TimeSpan Withdrawn = TimeSpan.FromDays(365);

    public static Product Product(CatalogueItem item, DateTime end, bool onHomepage)
    {
        var first = LocalTime.ToUtc(item.FirstSold);
        var silent = end - item.LastSold;
        return new Product
        {
            ProductType = ProductType.SimpleProduct,
            VisibleIndividually = true,
            Name = item.Name,
            ShortDescription = $"{item.Category}: {item.Name}.",
            Sku = item.Sku,
            Price = item.Price,
            Published = silent < Withdrawn,
            ShowOnHomepage = onHomepage && silent < SoldOut,
            AllowCustomerReviews = true,
            IsShipEnabled = true,
            ManageInventoryMethod = ManageInventoryMethod.ManageStock,
            StockQuantity = silent < SoldOut ? 10 + item.UnitsSold / 12 : 0,
            DisplayStockAvailability = true,
            BackorderMode = BackorderMode.NoBackorders,
            OrderMinimumQuantity = 1,
            OrderMaximumQuantity = 10_000,
            CreatedOnUtc = first,
            UpdatedOnUtc = first,
        };
    }

    public static Category Category(int id, string name, int displayOrder, DateTime nowUtc) => new()
    {
        Id = id,
        Name = name,
        Published = true,
        DisplayOrder = displayOrder + 1,
        PageSize = 12,
        AllowCustomersToSelectPageSize = true,
        PageSizeOptions = "12, 24, 48",
        CreatedOnUtc = nowUtc,
        UpdatedOnUtc = nowUtc,
    };
}
