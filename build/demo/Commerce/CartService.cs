using Demo.Domain;
using Demo.Services;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Data;

namespace Demo.Commerce;

public sealed class CartService(
    IRepository<ShoppingCartItem> items,
    IRepository<CustomWishlist> wishlists,
    IRepository<Product> products,
    IRepository<Customer> customers,
    CartRules rules,
    ICustomerRoles roles,
    DemoStoreSettings settings,
    IEventPublisher events,
    TimeProvider clock) : ICartService
{
    public async Task<IList<ShoppingCartItem>> GetAsync(Customer customer, ShoppingCartType type, int storeId, int? customWishlistId = null)
    {
        var typeId = (int)type;
        return await items.Table
            .Where(i => i.CustomerId == customer.Id && i.ShoppingCartTypeId == typeId && i.StoreId == storeId && i.CustomWishlistId == customWishlistId)
            .OrderBy(i => i.Id).ToListAsync();
    }

    public async Task<IList<string>> AddAsync(Customer customer, Product product, ShoppingCartType type, int storeId, int quantity = 1, int? customWishlistId = null)
    {
        var line = (await GetAsync(customer, type, storeId, customWishlistId)).FirstOrDefault(i => i.ProductId == product.Id);
        var wanted = quantity + (line?.Quantity ?? 0);
        var warnings = await rules.CheckAsync(customer, product, type, storeId, quantity, wanted);
        if (warnings.Count > 0)
            return warnings;

        var now = clock.GetUtcNow().UtcDateTime;
        if (line != null)
        {
            (line.Quantity, line.UpdatedOnUtc) = (wanted, now);
            await items.UpdateAsync(line);
        }
        else
            await items.InsertAsync(new ShoppingCartItem
            {
                CustomerId = customer.Id,
                ProductId = product.Id,
                ShoppingCartType = type,
                StoreId = storeId,
                Quantity = quantity,
                AttributesXml = "",
                CustomWishlistId = customWishlistId,
                CreatedOnUtc = now,
                UpdatedOnUtc = now
            });

        await NoteContentAsync(customer);
        return [];
    }

    public async Task<IList<string>> UpdateAsync(Customer customer, int itemId, int quantity)
    {
        var line = await FindAsync(customer, itemId);
        if (line == null)
            return [];

        if (quantity <= 0)
        {
            await DeleteAsync(line);
            return [];
        }

        var product = await products.GetByIdAsync(line.ProductId);
        var warnings = await rules.CheckAsync(customer, product, line.ShoppingCartType, line.StoreId, quantity, quantity);
        if (warnings.Count > 0 || line.Quantity == quantity)
            return warnings;

        (line.Quantity, line.UpdatedOnUtc) = (quantity, clock.GetUtcNow().UtcDateTime);
        await items.UpdateAsync(line);
        return [];
    }

    public async Task DeleteAsync(ShoppingCartItem item)
    {
        await items.DeleteAsync(item);
        if (await customers.GetByIdAsync(item.CustomerId) is { } customer)
            await NoteContentAsync(customer);
    }

    public async Task<IList<string>> MoveToCartAsync(Customer customer, int wishlistItemId)
    {
        var line = await FindAsync(customer, wishlistItemId);
        if (line?.ShoppingCartType != ShoppingCartType.Wishlist)
            return [];

        var warnings = await AddAsync(customer, await products.GetByIdAsync(line.ProductId), ShoppingCartType.ShoppingCart, line.StoreId, line.Quantity);
        if (warnings.Count == 0)
            await DeleteAsync(line);
        return warnings;
    }

    public async Task MoveToWishlistAsync(Customer customer, int itemId, int? customWishlistId)
    {
        var line = await FindAsync(customer, itemId);
        if (line?.ShoppingCartType != ShoppingCartType.Wishlist || line.CustomWishlistId == customWishlistId)
            return;
        if (customWishlistId is { } id && !await wishlists.Table.AnyAsync(w => w.Id == id && w.CustomerId == customer.Id))
            return;

        (line.CustomWishlistId, line.UpdatedOnUtc) = (customWishlistId, clock.GetUtcNow().UtcDateTime);
        await items.UpdateAsync(line);
    }

    public async Task MigrateAsync(Customer from, Customer to)
    {
        if (from.Id == to.Id)
            return;

        var lines = await items.Table.Where(i => i.CustomerId == from.Id).OrderBy(i => i.Id).ToListAsync();
        foreach (var line in lines)
            if (await products.GetByIdAsync(line.ProductId) is { } product)
                await AddAsync(to, product, line.ShoppingCartType, line.StoreId, line.Quantity);
        foreach (var line in lines)
            await DeleteAsync(line);
    }

    public async Task ClearAsync(Customer customer, int storeId)
    {
        var cart = await GetAsync(customer, ShoppingCartType.ShoppingCart, storeId);
        await items.DeleteAsync(cart, publishEvent: false);
        await events.PublishAsync(new ClearShoppingCartEvent(cart));
        await NoteContentAsync(customer);
    }

    public async Task<IList<CustomWishlist>> GetWishlistsAsync(Customer customer) =>
        await wishlists.Table.Where(w => w.CustomerId == customer.Id).OrderBy(w => w.Id).ToListAsync();

    public async Task<CustomWishlist> CreateWishlistAsync(Customer customer, string name)
    {
        var wishlist = new CustomWishlist { CustomerId = customer.Id, Name = name, CreatedOnUtc = clock.GetUtcNow().UtcDateTime };
        await wishlists.InsertAsync(wishlist);
        return wishlist;
    }

    public async Task DeleteWishlistAsync(CustomWishlist wishlist)
    {
        foreach (var line in await items.Table.Where(i => i.CustomWishlistId == wishlist.Id).ToListAsync())
            await DeleteAsync(line);
        await wishlists.DeleteAsync(wishlist);
    }

    public async Task<CartTotals> GetTotalsAsync(Customer customer, int storeId)
    {
        var cart = await GetAsync(customer, ShoppingCartType.ShoppingCart, storeId);
        var byId = (await products.GetByIdsAsync([.. cart.Select(i => i.ProductId)])).ToDictionary(p => p.Id);
        var subtotal = cart.Sum(i => byId.TryGetValue(i.ProductId, out var p) ? p.Price * i.Quantity : 0);
        var ships = cart.Any(i => byId.TryGetValue(i.ProductId, out var p) && p is { IsShipEnabled: true, IsFreeShipping: false });
        var free = (await roles.GetRolesOfAsync(customer)).Any(role => role is { Active: true, FreeShipping: true });
        var shipping = ships && !free && subtotal < settings.FreeShippingFrom ? settings.FlatShippingRate : 0;
        return new CartTotals(cart.Sum(i => i.Quantity), subtotal, shipping, subtotal + shipping);
    }

    private Task<ShoppingCartItem> FindAsync(Customer customer, int itemId) =>
        items.Table.FirstOrDefaultAsync(i => i.Id == itemId && i.CustomerId == customer.Id);

    private async Task NoteContentAsync(Customer customer)
    {
        var any = await items.Table.AnyAsync(i => i.CustomerId == customer.Id);
        if (customer.HasShoppingCartItems == any)
            return;

        customer.HasShoppingCartItems = any;
        await customers.UpdateAsync(customer);
    }
}
