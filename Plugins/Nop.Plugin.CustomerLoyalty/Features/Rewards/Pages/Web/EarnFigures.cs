using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Services.Catalog;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages.Web;

/// <summary>Points for who looks at the page.</summary>
public class EarnFigures(EarnPreview preview, OrderPoints orders, CartGoods cart, IProductService products, ICustomerService customers, IWorkContext workContext, EarnContext context)
{
    public async Task<EarnFigure> OfProductAsync(int productId)
    {
        if (!await preview.IsPossibleAsync() || await products.GetProductByIdAsync(productId) is not { CallForPrice: false, CustomerEntersPrice: false } product)
            return default;
        var customer = await workContext.GetCurrentCustomerAsync();
        var store = await context.StoreAsync();
        return await OfAsync(customer, store.Id, [await cart.OfProductAsync(product, customer, store)]);
    }

    public async Task<EarnFigure> OfCartAsync()
    {
        if (!await preview.IsPossibleAsync())
            return default;
        var customer = await workContext.GetCurrentCustomerAsync();
        var store = await context.StoreAsync();
        return await OfAsync(customer, store.Id, await cart.OfCartAsync(customer, store.Id));
    }

    public async Task<EarnFigure> OfOrderAsync(int orderId) =>
        await orders.FindAsync(orderId, (await workContext.GetCurrentCustomerAsync()).Id) is { } earned
            ? new EarnFigure(earned.Points, true, earned.IsEarned, earned.DueOnUtc is { } due ? await context.DayAsync(due) : string.Empty)
            : default;

    private async Task<EarnFigure> OfAsync(Customer customer, int storeId, IReadOnlyList<PricedGood> goods)
    {
        if (!await context.MaySeePricesAsync(customer))
            return default;
        var isKnown = await customers.IsRegisteredAsync(customer);
        return new EarnFigure(await preview.OfAsync(customer, isKnown, storeId, goods), isKnown);
    }
}

/// <param name="IsKnown">False for a guest.</param>
public readonly record struct EarnFigure(int Points, bool IsKnown, bool IsEarned = false, string DueOn = "");
