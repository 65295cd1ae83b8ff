using Nop.Core.Domain.Discounts;
using Nop.Core.Domain.Orders;
using Nop.Services.Catalog;
using Nop.Services.Orders;

namespace Demo.Commerce;

/// <summary>What is in a cart costs its price: the demo store's checkout gives no discounts and takes no points.</summary>
public sealed class CartPrices(IProductService products) : IShoppingCartService, IOrderTotalCalculationService
{
    public async Task<(decimal subTotal, decimal discountAmount, List<Discount> appliedDiscounts, int? maximumDiscountQty)> GetSubTotalAsync(ShoppingCartItem shoppingCartItem, bool includeDiscounts) =>
        ((await products.GetProductByIdAsync(shoppingCartItem.ProductId)).Price * shoppingCartItem.Quantity, 0, [], null);

    public async Task<(decimal discountAmount, List<Discount> appliedDiscounts, decimal subTotalWithoutDiscount, decimal subTotalWithDiscount, SortedDictionary<decimal, decimal> taxRates)> GetShoppingCartSubTotalAsync(
        IList<ShoppingCartItem> cart, bool includingTax)
    {
        var sum = await SumAsync(cart);
        return (0, [], sum, sum, []);
    }

    public async Task<(decimal? shoppingCartTotal, decimal discountAmount, List<Discount> appliedDiscounts, List<AppliedGiftCard> appliedGiftCards, int redeemedRewardPoints, decimal redeemedRewardPointsAmount)> GetShoppingCartTotalAsync(
        IList<ShoppingCartItem> cart, bool? useRewardPoints = null, bool usePaymentMethodAdditionalFee = true) => (await SumAsync(cart), 0, [], [], 0, 0);

    private async Task<decimal> SumAsync(IList<ShoppingCartItem> cart)
    {
        var sum = 0m;
        foreach (var item in cart)
            sum += (await GetSubTotalAsync(item, true)).subTotal;
        return sum;
    }
}
