using Demo.Services;
using Nop.Core.Domain.Catalog;
using Nop.Services.Catalog;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Services.Seo;
using Nop.Web.Factories;
using Nop.Web.Models.Catalog;
using Nop.Web.Models.Media;

namespace Demo.Web.Factories;

/// <summary>Prepares products for the theme's product box.</summary>
public class ProductModelFactory(
    ILocalizationService texts,
    IUrlRecordService slugs,
    IPriceFormatter prices,
    IPermissionService permissions,
    IPictures pictures,
    TimeProvider time) : IProductModelFactory
{
    public async Task<IEnumerable<ProductOverviewModel>> PrepareProductOverviewModelsAsync(
        IEnumerable<Product> products,
        bool preparePriceModel = true,
        bool preparePictureModel = true,
        int? productThumbPictureSize = null,
        bool prepareSpecificationAttributes = false,
        bool forceRedirectionAfterAddingToCart = false)
    {
        ArgumentNullException.ThrowIfNull(products);
        var models = new List<ProductOverviewModel>();
        foreach (var product in products)
        {
            var model = await OverviewAsync(product);
            if (preparePriceModel)
                model.ProductPrice = await PriceAsync(product, forceRedirectionAfterAddingToCart);
            if (preparePictureModel)
                model.PictureModels = [await PictureAsync(product, model.Name, productThumbPictureSize ?? 400)];
            models.Add(model);
        }
        return models;
    }

    private async Task<ProductOverviewModel> OverviewAsync(Product product)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return new ProductOverviewModel
        {
            Id = product.Id,
            Name = await texts.GetLocalizedAsync(product, p => p.Name),
            ShortDescription = await texts.GetLocalizedAsync(product, p => p.ShortDescription),
            FullDescription = await texts.GetLocalizedAsync(product, p => p.FullDescription),
            SeName = await slugs.GetSeNameAsync(product),
            Sku = product.Sku,
            ProductType = product.ProductType,
            MarkAsNew = product.MarkAsNew
                && (product.MarkAsNewStartDateTimeUtc is null || product.MarkAsNewStartDateTimeUtc <= now)
                && (product.MarkAsNewEndDateTimeUtc is null || product.MarkAsNewEndDateTimeUtc >= now),
            ReviewOverviewModel = new ProductReviewOverviewModel
            {
                ProductId = product.Id,
                AllowCustomerReviews = product.AllowCustomerReviews,
                RatingSum = product.ApprovedRatingSum,
                TotalReviews = product.ApprovedTotalReviews
            },
            ProductPrice = new ProductPriceModel { ProductId = product.Id },
            PictureModels = []
        };
    }

    private async Task<ProductPriceModel> PriceAsync(Product product, bool forceRedirection)
    {
        var model = new ProductPriceModel
        {
            ProductId = product.Id,
            DisableBuyButton = product.DisableBuyButton || product.ProductType == ProductType.GroupedProduct,
            DisableWishlistButton = product.DisableWishlistButton,
            DisableAddToCompareListButton = true,
            ForceRedirectionAfterAddingToCart = forceRedirection
        };
        if (!await permissions.AuthorizeAsync(StandardPermission.PublicStore.DISPLAY_PRICES))
        {
            model.HidePrices = true;
            return model;
        }

        model.Price = await prices.FormatPriceAsync(product.Price);
        model.PriceValue = product.Price;
        if (product.OldPrice > product.Price)
        {
            model.OldPrice = await prices.FormatPriceAsync(product.OldPrice);
            model.OldPriceValue = product.OldPrice;
        }
        return model;
    }

    private async Task<PictureModel> PictureAsync(Product product, string name, int size)
    {
        var picture = await pictures.GetFirstOfProductAsync(product.Id);
        var address = picture is null ? $"/images/product/{product.Id}.svg" : pictures.GetUrl(picture, size);
        return new PictureModel { ImageUrl = address, ThumbImageUrl = address, FullSizeImageUrl = address, Title = name, AlternateText = name };
    }
}
