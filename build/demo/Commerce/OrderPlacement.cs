using System.Globalization;
using Demo.Domain;
using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Core.Domain.Shipping;
using Nop.Core.Domain.Tax;
using Nop.Data;
using Nop.Services.Customers;

namespace Demo.Commerce;

/// <summary>Turns the cart into an order; the events follow in <see cref="OrderProcessing"/>.</summary>
public sealed class OrderPlacement(
    ICartService carts,
    CartRules rules,
    StockKeeping stock,
    OrderNotes notes,
    IRepository<Order> orders,
    IRepository<OrderItem> lines,
    IRepository<Product> products,
    AddressBook addresses,
    IRepository<Currency> currencies,
    ICustomerService customers,
    DemoStoreSettings settings,
    IWorkContext workContext,
    TimeProvider clock)
{
    public async Task<PlaceOrderResult> PlaceAsync(PlaceOrderRequest request)
    {
        var result = new PlaceOrderResult();
        var cart = await carts.GetAsync(request.Customer, ShoppingCartType.ShoppingCart, request.StoreId);
        var bought = await ReadAsync(request, cart, result);
        var address = await AddressAsync(request, result);
        if (!result.Success)
            return result;

        var totals = await carts.GetTotalsAsync(request.Customer, request.StoreId);
        var order = await SaveOrderAsync(request, totals, address!, bought.Exists(b => b.Product.IsShipEnabled));
        foreach (var (line, product) in bought)
        {
            await lines.InsertAsync(Line(order, line, product));
            await stock.TakeAsync(product, line.Quantity);
        }

        await carts.ClearAsync(request.Customer, request.StoreId);
        await notes.AddAsync(order, "Order placed");
        result.PlacedOrder = order;
        return result;
    }

    private async Task<List<(ShoppingCartItem Line, Product Product)>> ReadAsync(PlaceOrderRequest request, IList<ShoppingCartItem> cart, PlaceOrderResult result)
    {
        if (cart.Count == 0)
            result.Errors.Add("Cart is empty");

        var bought = new List<(ShoppingCartItem, Product)>();
        foreach (var line in cart)
        {
            var product = await products.GetByIdAsync(line.ProductId);
            result.Errors.AddRange(await rules.CheckAsync(request.Customer, product, ShoppingCartType.ShoppingCart, request.StoreId, line.Quantity, line.Quantity));
            bought.Add((line, product));
        }

        return bought;
    }

    private async Task<Address?> AddressAsync(PlaceOrderRequest request, PlaceOrderResult result)
    {
        var customer = request.Customer;
        var guest = await customers.IsGuestAsync(customer);
        if (guest && !settings.AnonymousCheckoutAllowed)
            result.Errors.Add("Anonymous checkout is not allowed");
        if (guest && string.IsNullOrWhiteSpace(request.Address?.Email))
            result.Errors.Add("Email is required");
        if (!result.Success)
            return null;

        var address = request.Address ?? new Address { FirstName = customer.FirstName ?? "", LastName = customer.LastName ?? "", Email = customer.Email ?? "" };
        address.CreatedOnUtc = clock.GetUtcNow().UtcDateTime;
        if (address.Id == 0)
            await addresses.AddAsync(customer.Id, address);
        return address;
    }

    private async Task<Order> SaveOrderAsync(PlaceOrderRequest request, CartTotals totals, Address address, bool ships)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var order = new Order
        {
            OrderGuid = Guid.NewGuid(),
            CustomOrderNumber = "",
            CustomerId = request.Customer.Id,
            StoreId = request.StoreId,
            CustomerLanguageId = request.LanguageId ?? (await workContext.GetWorkingLanguageAsync()).Id,
            CustomerTaxDisplayType = TaxDisplayType.IncludingTax,
            CustomerCurrencyCode = (await currencies.GetByIdAsync(settings.PrimaryStoreCurrencyId))?.CurrencyCode ?? "USD",
            CurrencyRate = 1,
            CustomerIp = request.CustomerIp,
            BillingAddressId = address.Id,
            ShippingAddressId = ships ? address.Id : null,
            OrderSubtotalInclTax = totals.Subtotal,
            OrderSubtotalExclTax = totals.Subtotal,
            OrderShippingInclTax = totals.Shipping,
            OrderShippingExclTax = totals.Shipping,
            OrderTotal = totals.Total,
            OrderStatus = OrderStatus.Pending,
            PaymentStatus = request.PayNow ? PaymentStatus.Paid : PaymentStatus.Pending,
            PaymentMethodSystemName = request.PayNow ? "Demo.Card" : "Demo.Invoice",
            PaidDateUtc = request.PayNow ? now : null,
            ShippingStatus = ships ? ShippingStatus.NotYetShipped : ShippingStatus.ShippingNotRequired,
            ShippingMethod = ships ? "Ground" : null,
            CreatedOnUtc = now
        };
        await orders.InsertAsync(order);
        order.CustomOrderNumber = order.Id.ToString(CultureInfo.InvariantCulture);
        await orders.UpdateAsync(order);
        return order;
    }

    private static OrderItem Line(Order order, ShoppingCartItem line, Product product) => new()
    {
        OrderItemGuid = Guid.NewGuid(),
        OrderId = order.Id,
        ProductId = product.Id,
        Quantity = line.Quantity,
        UnitPriceInclTax = product.Price,
        UnitPriceExclTax = product.Price,
        PriceInclTax = product.Price * line.Quantity,
        PriceExclTax = product.Price * line.Quantity,
        OriginalProductCost = product.ProductCost,
        ItemWeight = product.Weight,
        AttributeDescription = "",
        AttributesXml = line.AttributesXml
    };
}
