using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Discounts;
using Nop.Core.Domain.Stores;
using Nop.Services.Catalog;
using Nop.Services.Tax;

namespace Demo.Services;

/// <summary>The demo store has one price for everybody and no tax.</summary>
public sealed class Pricing : IPriceCalculationService, ITaxService
{
    public Task<(decimal priceWithoutDiscounts, decimal finalPrice, decimal appliedDiscountAmount, List<Discount> appliedDiscounts)> GetFinalPriceAsync(
        Product product, Customer customer, Store store, decimal additionalCharge = 0, bool includeDiscounts = true, int quantity = 1) =>
        Task.FromResult((product.Price + additionalCharge, product.Price + additionalCharge, 0m, new List<Discount>()));

    public Task<(decimal price, decimal taxRate)> GetProductPriceAsync(Product product, decimal price, bool includingTax, Customer customer) =>
        Task.FromResult((price, 0m));
}
