using Demo.Commerce;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Stores;
using Nop.Services.Customers;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Services.Stores;
using Nop.Web.Framework.Components;

namespace Demo.Web.Components;

public class StoreHeaderViewComponent(
    ICartService carts,
    ICustomerService customers,
    IPermissionService permissions,
    ILanguageService languages,
    ILocalizationService texts,
    IStoreService storeList,
    IWorkContext work,
    IStoreContext stores) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var customer = await work.GetCurrentCustomerAsync();
        var store = await stores.GetCurrentStoreAsync();
        return View(new StoreHeader
        {
            StoreId = store.Id,
            StoreName = await texts.GetLocalizedAsync(store, s => s.Name),
            Stores = [.. await storeList.GetAllStoresAsync()],
            LanguageId = (await work.GetWorkingLanguageAsync()).Id,
            Languages = [.. await languages.GetAllLanguagesAsync(storeId: store.Id)],
            IsRegistered = await customers.IsRegisteredAsync(customer),
            CustomerName = await customers.GetCustomerFullNameAsync(customer) is { Length: > 0 } name ? name : customer.Email ?? "",
            IsAdmin = await permissions.AuthorizeAsync(StandardPermission.Security.ACCESS_ADMIN_PANEL),
            CartCount = (await carts.GetAsync(customer, ShoppingCartType.ShoppingCart, store.Id)).Sum(item => item.Quantity),
            WishlistCount = (await carts.GetAsync(customer, ShoppingCartType.Wishlist, store.Id)).Sum(item => item.Quantity)
        });
    }
}

public record StoreHeader
{
    public int StoreId { get; init; }

    public string StoreName { get; init; } = "";

    public IReadOnlyList<Store> Stores { get; init; } = [];

    public int LanguageId { get; init; }

    public IReadOnlyList<Language> Languages { get; init; } = [];

    public bool IsRegistered { get; init; }

    public string CustomerName { get; init; } = "";

    public bool IsAdmin { get; init; }

    public int CartCount { get; init; }

    public int WishlistCount { get; init; }
}
