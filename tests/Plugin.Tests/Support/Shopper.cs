using Demo.Commerce;
using Demo.Domain;
using Demo.Host;
using Microsoft.AspNetCore.Http;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Data;

namespace Plugin.Tests.Support;

/// <summary>Somebody in front of a browser, and what he does. Every act is a request of that browser.</summary>
public sealed class Shopper(Shop shop, Device device, int storeId)
{
    public Customer Customer { get; private set; } = null!;

    public int Id => Customer.Id;

    public Device Device => device;

    public int StoreId { get; set; } = storeId;

    public string Name => Customer.FirstName;

    public Browsing Browsing => new(shop, this);

    /// <summary>Comes with no session: nopCommerce makes a new guest record.</summary>
    public async Task Arrives() => Customer = await shop.With<IAccounts, Customer>(accounts => accounts.InsertGuestAsync());

    public Task Registers(string name) => Does(async scope =>
    {
        var problems = await scope.Get<IAccounts>().RegisterAsync(Customer, new Registration($"{name}@demo.shop", "secret", name, "Test") { StoreId = StoreId });
        Assert.That(problems, Is.Empty);
    });

    /// <summary>The guest in this browser turns out to be that customer.</summary>
    public async Task LogsInAs(Shopper known)
    {
        await Does(scope => scope.Get<IAccounts>().SignInAsync(known.Customer));
        Customer = known.Customer;
    }

    /// <summary>Somebody else sits down at this browser without anybody having logged out.</summary>
    public void IsNow(Shopper other) => Customer = other.Customer;

    public async Task LogsOut()
    {
        await Does(scope => scope.Get<IAccounts>().SignOutAsync());
        await Arrives();
    }

    /// <summary>The session ends by itself: the browser belongs to a new guest.</summary>
    public Task SessionEnds() => Arrives();

    public Task PutsInCart(string product, int quantity = 1) => Adds(product, quantity, ShoppingCartType.ShoppingCart);

    public Task PutsOnWishList(string product, int quantity = 1, int? list = null) => Adds(product, quantity, ShoppingCartType.Wishlist, list);

    public async Task ChangesInCart(string product, int quantity)
    {
        var line = await Line(product, ShoppingCartType.ShoppingCart);
        await Does(async scope => Assert.That(await scope.Get<ICartService>().UpdateAsync(Customer, line.Id, quantity), Is.Empty));
    }

    public Task TakesFromCart(string product) => ChangesInCart(product, 0);

    public async Task TakesFromWishList(string product)
    {
        var line = await Line(product, ShoppingCartType.Wishlist);
        await Does(scope => scope.Get<ICartService>().UpdateAsync(Customer, line.Id, 0));
    }

    public Task<CustomWishlist> MakesWishList(string name) => Does(scope => scope.Get<ICartService>().CreateWishlistAsync(Customer, name));

    public async Task<ShopOrder> Buys(string product, int quantity = 1, bool paid = true)
    {
        await PutsInCart(product, quantity);
        return await ChecksOut(paid);
    }

    public async Task<ShopOrder> ChecksOut(bool paid = true)
    {
        var result = await Does(scope => scope.Get<IOrderProcessing>().PlaceOrderAsync(new PlaceOrderRequest
        {
            Customer = Customer,
            StoreId = StoreId,
            PayNow = paid,
            Address = new Address { FirstName = "A", LastName = "B", Email = Customer.Email ?? "guest@demo.shop" }
        }));
        Assert.That(result.Errors, Is.Empty);
        return new ShopOrder(shop, result.PlacedOrder!);
    }

    public async Task<int> Reviews(string product, int rating, string title = "Good")
    {
        var about = await shop.Product(product);
        return (await Does(scope => scope.Get<IReviews>().WriteAsync(Customer, about, StoreId, title, "Text", rating))).Id;
    }

    public Task Subscribes() => Does(scope => scope.Get<INewsletter>().SubscribeAsync(Customer.Email, StoreId, 1));

    public Task Unsubscribes() => Does(scope => scope.Get<INewsletter>().UnsubscribeAsync(Customer.Email, StoreId));

    public Task Consents(bool yes, int consentId = 1) => Does(async scope =>
    {
        var consent = await scope.Get<Nop.Services.Gdpr.IGdprService>().GetConsentByIdAsync(consentId);
        await scope.Get<IPrivacyTools>().SetConsentAsync(Customer, consent, yes);
    });

    public Task Views(params string[] products) => Browsing.Views(products);

    /// <summary>An act within a request of this browser.</summary>
    public async Task<T> Does<T>(Func<ShopScope, Task<T>> act)
    {
        await using var scope = shop.Store.Scope(Customer, StoreId);
        var context = device.Request(scope.Services);
        var accessor = scope.Get<IHttpContextAccessor>();
        accessor.HttpContext = context;
        try
        {
            return await act(scope);
        }
        finally
        {
            device.Receive(context.Response);
            accessor.HttpContext = null;
        }
    }

    public Task Does(Func<ShopScope, Task> act) => Does(async scope =>
    {
        await act(scope);
        return true;
    });

    private async Task Adds(string product, int quantity, ShoppingCartType type, int? list = null)
    {
        var added = await shop.Product(product);
        await Does(async scope => Assert.That(await scope.Get<ICartService>().AddAsync(Customer, added, type, StoreId, quantity, list), Is.Empty));
    }

    private async Task<ShoppingCartItem> Line(string product, ShoppingCartType type)
    {
        var wanted = await shop.Product(product);
        return (await shop.Rows<ShoppingCartItem>()).Single(line => line.CustomerId == Id && line.ProductId == wanted.Id && line.ShoppingCartType == type);
    }
}
