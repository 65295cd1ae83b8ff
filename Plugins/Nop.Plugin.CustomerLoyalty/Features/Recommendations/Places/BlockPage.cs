namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

/// <summary>Kinds of pages that have blocks. Numbers are stored and never change.</summary>
public enum BlockPage
{
    Home = 1,
    Category = 2,
    Manufacturer = 3,
    Search = 4,

    /// <summary>A search that found nothing.</summary>
    NoResult = 5,
    Product = 6,
    Cart = 7,
    WishList = 8,
    CheckoutCompleted = 9,
    Account = 10,
    Order = 11,

    /// <summary>Mails, ours and nopCommerce's, that ask for recommendations.</summary>
    Mail = 12
}
