using Nop.Core.Domain.Catalog;

namespace Demo.Sample.Catalogue;

public static class ProductFactory
{
    public static Product Create(SampleProduct sample, int number, DateTime nowUtc)
    {
        var traits = sample.Traits;
        var created = nowUtc.AddDays(traits.HasFlag(ProductTraits.New) ? -20 : -900 + number);
        var product = new Product
        {
            ProductType = ProductType.SimpleProduct,
            VisibleIndividually = true,
            Name = sample.Name,
            ShortDescription = sample.Description,
            FullDescription = $"<p>{sample.Description}</p>",
            Sku = sample.Sku,
            Price = sample.Price,
            OldPrice = traits.HasFlag(ProductTraits.Reduced) ? Math.Round(sample.Price * 1.2m, 2) : 0,
            ProductCost = Math.Round(sample.Price * (0.38m + number % 5 * 0.06m), 2),
            Weight = 0.1m + number % 7 * 0.15m,
            Published = !traits.HasFlag(ProductTraits.Unpublished),
            Deleted = traits.HasFlag(ProductTraits.Deleted),
            SubjectToAcl = traits.HasFlag(ProductTraits.TeaClubOnly),
            LimitedToStores = traits.HasFlag(ProductTraits.SecondStoreOnly),
            ShowOnHomepage = traits.HasFlag(ProductTraits.Homepage),
            MarkAsNew = traits.HasFlag(ProductTraits.New),
            IsDownload = traits.HasFlag(ProductTraits.Download),
            IsShipEnabled = !traits.HasFlag(ProductTraits.Download),
            AllowCustomerReviews = true,
            AllowBackInStockSubscriptions = true,
            DisplayStockAvailability = true,
            OrderMinimumQuantity = 1,
            OrderMaximumQuantity = 100,
            DisplayOrder = number,
            CreatedOnUtc = created,
            UpdatedOnUtc = created,
        };
        SetStock(product, traits, number);
        if (traits.HasFlag(ProductTraits.WinterOnly))
            SetSeason(product, nowUtc);
        return product;
    }

    private static void SetStock(Product product, ProductTraits traits, int number)
    {
        product.ManageInventoryMethod = product.IsDownload ? ManageInventoryMethod.DontManageStock : ManageInventoryMethod.ManageStock;
        product.StockQuantity = product.IsDownload || traits.HasFlag(ProductTraits.OutOfStock) ? 0 : 25 + number * 13 % 180;
        product.BackorderMode = BackorderMode.NoBackorders;
        product.MinStockQuantity = 5;
        product.NotifyAdminForQuantityBelow = 5;
    }

    /// <summary>From November to mid January.</summary>
    private static void SetSeason(Product product, DateTime nowUtc)
    {
        var year = nowUtc.Month == 1 ? nowUtc.Year - 1 : nowUtc.Year;
        product.AvailableStartDateTimeUtc = new DateTime(year, 11, 1, 0, 0, 0, DateTimeKind.Utc);
        product.AvailableEndDateTimeUtc = new DateTime(year + 1, 1, 15, 0, 0, 0, DateTimeKind.Utc);
    }

    public static bool WasSoldIn(SampleProduct sample, DateTime day, bool secondStore, bool teaClub) =>
        !sample.Traits.HasFlag(ProductTraits.Deleted)
        && (secondStore || !sample.Traits.HasFlag(ProductTraits.SecondStoreOnly))
        && (teaClub || !sample.Traits.HasFlag(ProductTraits.TeaClubOnly))
        && (!sample.Traits.HasFlag(ProductTraits.WinterOnly) || day.Month is 11 or 12 or 1);
}
