using Nop.Core.Domain.Catalog;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Hand;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Shoppers;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Strategies;
using Nop.Services.Catalog;
using Nop.Services.Security;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations;

/// <summary>Which candidates this shopper may see and buy here and now.</summary>
public class ShowableProducts(IProductService products, IAclService acl, IStoreMappingService storeMapping)
{
    /// <summary>So many candidates of a list are looked at.</summary>
    private const int Deep = 100;

    public ProductLook Look() => new(products);

    /// <summary>What has to be read to take so many products out of a list.</summary>
    public static IEnumerable<int> NeededOf(IReadOnlyList<Candidate> candidates, int most, MerchantHand? hand = null)
    {
        var look = candidates.Take(Deep).ToList();
        // A boosted product may come from far behind.
        return look.Select(candidate => candidate.ProductId).Concat(look.Take(hand?.FactorOf is null ? most : Deep).Select(candidate => candidate.BecauseOf));
    }

    /// <summary>The first so many showable candidates in their order, of the variants of one product one; rather fewer than others.</summary>
    public async Task<IReadOnlyList<BlockProduct>> TakeAsync(IReadOnlyList<Candidate> candidates, int most, Shopper shopper, bool withSoldOut)
    {
        var look = Look();
        await look.ReadAsync(NeededOf(candidates, most));
        return await TakeAsync(candidates, most, shopper, withSoldOut, look);
    }

    /// <param name="look">In which they were read.</param>
    /// <param name="hand">Whose boosts change the order; null for nobody's.</param>
    public async Task<IReadOnlyList<BlockProduct>> TakeAsync(IReadOnlyList<Candidate> candidates, int most, Shopper shopper, bool withSoldOut, ProductLook look, MerchantHand? hand = null)
    {
        var shown = new List<BlockProduct>(most);
        var families = new HashSet<int>();
        foreach (var (candidate, isBoosted) in (hand ?? MerchantHand.None).Order([.. candidates.Take(Deep)], one => look.Of(one.ProductId)))
        {
            if (shown.Count == most)
                break;
            if (look.Of(candidate.ProductId) is { } product && !families.Contains(FamilyOf(product)) && await IsShowableAsync(product, shopper, withSoldOut))
            {
                families.Add(FamilyOf(product));
                shown.Add(new BlockProduct(product, await ReasonAsync(look.Of(candidate.BecauseOf), shopper)) { Touch = isBoosted ? MerchantTouch.Boosted : MerchantTouch.None });
            }
        }

        return shown;
    }

    private static int FamilyOf(Product product) => product.ParentGroupedProductId > 0 ? product.ParentGroupedProductId : product.Id;

    /// <summary>A product that the shopper may no longer see is no reason to be told.</summary>
    private async Task<Product?> ReasonAsync(Product? reason, Shopper shopper) => reason is not null && await IsVisibleAsync(reason, shopper) ? reason : null;

    private async Task<bool> IsShowableAsync(Product product, Shopper shopper, bool withSoldOut) =>
        products.ProductIsAvailable(product)
        && (withSoldOut || !await IsSoldOutAsync(product))
        && await IsVisibleAsync(product, shopper);

    private async Task<bool> IsVisibleAsync(Product product, Shopper shopper) =>
        product is { Published: true, Deleted: false, VisibleIndividually: true }
        && await acl.AuthorizeAsync(product, shopper.Customer)
        && await storeMapping.AuthorizeAsync(product, shopper.StoreId);

    /// <summary>Asks the database only where the stock lies in several warehouses.</summary>
    private async Task<bool> IsSoldOutAsync(Product product) =>
        product.ManageInventoryMethodId == (int)ManageInventoryMethod.ManageStock
        && product.BackorderModeId == (int)BackorderMode.NoBackorders
        && (product.UseMultipleWarehouses ? await products.GetTotalStockQuantityAsync(product) : product.StockQuantity) <= 0;
}
