using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Discounts;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages.Web;
using Nop.Services.Catalog;
using Nop.Services.Orders;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>A shop in which registered customers pay a tenth less, and a coupon and points pay a part of the cart.</summary>
[Category("F6")]
public class EarnPreviewTests : ShopTests
{
    protected override ShopSetup Setup => new()
    {
        Configure = services => services.AddScoped<IPriceCalculationService, TenthOff>().AddScoped<IShoppingCartService, Reckoning>().AddScoped<IOrderTotalCalculationService, Reckoning>()
    };

    [Test]
    public async Task AProduct_EarnsForWhatIsPaidForIt_NotForItsListPrice()
    {
        await Shop.EarnsByAmount();
        var kettle = await Shop.Sells("Kettle", 200);
        var ann = await Shop.Customer("Ann");
        Assert.That((await ann.Does(scope => scope.Get<EarnFigures>().OfProductAsync(kettle.Id))).Points, Is.EqualTo(180));
    }

    [Test]
    public async Task ACart_EarnsForWhatCouponGiftCardAndPointsLeave()
    {
        await Shop.EarnsByAmount();
        await Shop.Sells("Kettle", 200);
        await Shop.Sells("Cup", 20);
        var ann = await Shop.Customer("Ann");
        await ann.PutsInCart("Kettle");
        await ann.PutsInCart("Cup", 5);
        // 270 after the customers' tenth, 20 off by the coupon, 10 by the discount of the total, 30 by a gift card, 10 by points.
        Assert.That((await ann.Does(scope => scope.Get<EarnFigures>().OfCartAsync())).Points, Is.EqualTo(200));
    }

    [Test]
    public async Task AnEmptyCart_EarnsNothing()
    {
        await Shop.EarnsByAmount();
        var ann = await Shop.Customer("Ann");
        Assert.That((await ann.Does(scope => scope.Get<EarnFigures>().OfCartAsync())).Points, Is.Zero);
    }

    private sealed class TenthOff : IPriceCalculationService
    {
        public Task<(decimal priceWithoutDiscounts, decimal finalPrice, decimal appliedDiscountAmount, List<Discount> appliedDiscounts)> GetFinalPriceAsync(
            Product product, Customer customer, Store store, decimal additionalCharge = 0, bool includeDiscounts = true, int quantity = 1) =>
            Task.FromResult((product.Price, product.Price * 0.9m, product.Price * 0.1m, new List<Discount>()));
    }

    private sealed class Reckoning(IProductService products) : IShoppingCartService, IOrderTotalCalculationService
    {
        public async Task<(decimal subTotal, decimal discountAmount, List<Discount> appliedDiscounts, int? maximumDiscountQty)> GetSubTotalAsync(ShoppingCartItem shoppingCartItem, bool includeDiscounts) =>
            ((await products.GetProductByIdAsync(shoppingCartItem.ProductId)).Price * 0.9m * shoppingCartItem.Quantity, 0, [], null);

        public Task<(decimal discountAmount, List<Discount> appliedDiscounts, decimal subTotalWithoutDiscount, decimal subTotalWithDiscount, SortedDictionary<decimal, decimal> taxRates)> GetShoppingCartSubTotalAsync(
            IList<ShoppingCartItem> cart, bool includingTax) =>
            Task.FromResult((20m, new List<Discount>(), 270m, 250m, new SortedDictionary<decimal, decimal>()));

        public Task<(decimal? shoppingCartTotal, decimal discountAmount, List<Discount> appliedDiscounts, List<AppliedGiftCard> appliedGiftCards, int redeemedRewardPoints, decimal redeemedRewardPointsAmount)> GetShoppingCartTotalAsync(
            IList<ShoppingCartItem> cart, bool? useRewardPoints = null, bool usePaymentMethodAdditionalFee = true) =>
            Task.FromResult(((decimal?)null, 10m, new List<Discount>(), new List<AppliedGiftCard> { new() { AmountCanBeUsed = 30 } }, 10, 10m));
    }
}
