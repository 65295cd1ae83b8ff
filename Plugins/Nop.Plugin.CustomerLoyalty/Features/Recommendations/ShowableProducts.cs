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
    private const int FirstLook = 12;

    /// <summary>A block is worth two statements for its products, not more.</summary>
    private const int SecondLook = 100;

    /// <summary>The first so many showable candidates in their order, of the variants of one product one; rather fewer than others.</summary>
    /// <param name="hand">Whose boosts change the order; null for nobody's.</param>
    public async Task<IReadOnlyList<BlockProduct>> TakeAsync(IReadOnlyList<Candidate> candidates, int most, Shopper shopper, bool withSoldOut, MerchantHand? hand = null)
    {
        var shown = new List<BlockProduct>(most);
        var families = new HashSet<int>();
        // A boosted product may come from far behind.
        var first = hand?.FactorOf is null ? Math.Max(FirstLook, most * 3) : SecondLook;
        foreach (var look in new[] { candidates.Take(first).ToList(), candidates.Skip(first).Take(SecondLook).ToList() })
        {
            if (look.Count == 0 || shown.Count == most)
                break;
            var ids = look.Select(candidate => candidate.ProductId).Concat(look.Take(hand?.FactorOf is null ? most : first).Select(candidate => candidate.BecauseOf)).Where(id => id > 0).Distinct().ToArray();
            var found = (await products.GetProductsByIdsAsync(ids)).ToDictionary(product => product.Id);
            foreach (var (candidate, isBoosted) in (hand ?? MerchantHand.None).Order(look, one => found.GetValueOrDefault(one.ProductId)))
            {
                if (shown.Count == most)
                    break;
                if (found.TryGetValue(candidate.ProductId, out var product) && !families.Contains(FamilyOf(product)) && await IsShowableAsync(product, shopper, withSoldOut))
                {
                    families.Add(FamilyOf(product));
                    shown.Add(new BlockProduct(product, await ReasonAsync(candidate.BecauseOf, found, shopper)) { Touch = isBoosted ? MerchantTouch.Boosted : MerchantTouch.None });
                }
            }
        }

        return shown;
    }

    private static int FamilyOf(Product product) => product.ParentGroupedProductId > 0 ? product.ParentGroupedProductId : product.Id;

    /// <summary>A product that the shopper may no longer see is no reason to be told.</summary>
    private async Task<Product?> ReasonAsync(int productId, Dictionary<int, Product> found, Shopper shopper) =>
        found.TryGetValue(productId, out var reason) && await IsVisibleAsync(reason, shopper) ? reason : null;

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
