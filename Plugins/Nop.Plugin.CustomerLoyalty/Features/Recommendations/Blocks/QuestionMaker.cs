using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Catalogue;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Hand;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Shoppers;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Strategies;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;

/// <summary>Puts together what strategies are asked at a spot.</summary>
public class QuestionMaker(CatalogueShelf catalogue, CatalogueStore store, RecommenderShelf recommender, MerchantHands hands)
{
    private const int Spare = 4;

    /// <summary>Boosts look further down the list.</summary>
    private const int SpareForBoosts = 20;

    public async Task<BlockQuestion> MakeAsync(Shopper shopper, ShopperPast past, PageSpot spot, int most, Func<int, bool> isShown, CustomerLoyaltySettings settings, int placeId = 0)
    {
        var excluded = NumbersOf(settings.BlocksExcludedProducts);
        IReadOnlySet<int>? within = spot.CategoryId > 0 ? await catalogue.CategoryAsync(spot.CategoryId, store)
            : spot.ManufacturerId > 0 ? await catalogue.ManufacturerAsync(spot.ManufacturerId, store)
            : null;
        var hand = await hands.OfAsync(placeId);
        var wanted = most * (hand.FactorOf is null ? Spare : SpareForBoosts);
        return new BlockQuestion(shopper, past, wanted, AnchorsOf(past, spot), within, id => isShown(id) || excluded.Contains(id) || hand.Excludes(id))
        {
            Hand = hand,
            IsBoughtAgain = recommender.BoughtAgain.Contains
        };
    }

    /// <summary>Product numbers as a merchant types them; what is no number is left out.</summary>
    public static HashSet<int> NumbersOf(string text) =>
        [.. text.Split([',', ';', ' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)
            .Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0)];

    private static IReadOnlyList<int> AnchorsOf(ShopperPast past, PageSpot spot) => spot.Page switch
    {
        BlockPage.Product => [spot.ProductId],
        BlockPage.Cart => past.Cart,
        BlockPage.WishList => past.WishList,
        BlockPage.CheckoutCompleted or BlockPage.Order => past.OfOrder(spot.OrderId),
        _ => []
    };
}
