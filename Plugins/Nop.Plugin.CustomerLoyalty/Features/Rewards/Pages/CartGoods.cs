using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Services.Catalog;
using Nop.Services.Orders;
using Nop.Services.Tax;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages;

/// <summary>What somebody would pay, as the shop reckons it: his own prices, discounts, coupons; what gift cards and points pay earns nothing.</summary>
public class CartGoods(CartGoodsStore cart, IPriceCalculationService prices, IShoppingCartService carts, IOrderTotalCalculationService totals, ITaxService tax)
{
    public async Task<PricedGood> OfProductAsync(Product product, Customer customer, Store store)
    {
        var (_, price, _, _) = await prices.GetFinalPriceAsync(product, customer, store);
        return new PricedGood(product.Id, 1, await WithoutTaxAsync(product, price, customer));
    }

    public async Task<IReadOnlyList<PricedGood>> OfCartAsync(Customer customer, int storeId)
    {
        var lines = await cart.OfCartAsync(customer.Id, storeId);
        if (lines.Count == 0)
            return [];
        var items = lines.Select(line => line.Item).ToList();
        var (_, _, full, reduced, _) = await totals.GetShoppingCartSubTotalAsync(items, false);
        var (_, off, _, cards, _, byPoints) = await totals.GetShoppingCartTotalAsync(items);
        var share = full <= 0 ? 0 : Math.Clamp((reduced - off - (cards?.Sum(card => card.AmountCanBeUsed) ?? 0) - byPoints) / full, 0, 1);
        var listed = new List<decimal>(lines.Count);
        foreach (var (product, item) in lines)
            listed.Add(await WithoutTaxAsync(product, (await carts.GetSubTotalAsync(item, true)).subTotal, customer));
        var shares = PaidShares.Of(listed, listed.Sum() * share);
        return [.. lines.Select((line, place) => new PricedGood(line.Product.Id, line.Item.Quantity, shares[place]))];
    }

    private async Task<decimal> WithoutTaxAsync(Product product, decimal price, Customer customer) => (await tax.GetProductPriceAsync(product, price, false, customer)).price;
}
