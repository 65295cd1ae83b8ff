using Nop.Web.Framework.Models;

namespace Nop.Web.Models.Catalog;

public record ProductPriceModel : BaseNopModel
{
    public DateTime? PreOrderAvailabilityStartDateTimeUtc { get; set; }

    public bool AvailableForPreOrder { get; set; }

    public bool CallForPrice { get; set; }

    public bool CustomerEntersPrice { get; set; }

    public bool DisableAddToCompareListButton { get; set; }

    public bool DisableBuyButton { get; set; }

    public bool DisableWishlistButton { get; set; }

    public bool DisplayTaxShippingInfo { get; set; }

    public bool ForceRedirectionAfterAddingToCart { get; set; }

    public bool HidePrices { get; set; }

    public bool IsRental { get; set; }

    public decimal? BasePricePAngVValue { get; set; }

    public decimal? OldPriceValue { get; set; }

    public decimal? PriceValue { get; set; }

    public decimal? PriceWithDiscountValue { get; set; }

    public decimal? RentalPriceValue { get; set; }

    public int ProductId { get; set; }

    public string BasePricePAngV { get; set; }

    public string CurrencyCode { get; set; }

    public string OldPrice { get; set; }

    public string Price { get; set; }

    public string PriceWithDiscount { get; set; }

    public string RentalPrice { get; set; }
}
