using Demo.Commerce;
using Demo.Domain;
using Demo.Sample.People;
using Demo.Web.Models;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Services.Customers;
using Nop.Services.Logging;
using Nop.Services.Orders;
using Nop.Web.Models.Checkout;

namespace Demo.Web.Controllers;

/// <summary>A short checkout: address and payment, then confirm.</summary>
public class CheckoutController(
    IAccounts accounts,
    IOrderProcessing processing,
    IOrderService orders,
    CartPages carts,
    ICustomerService customers,
    ICustomerActivityService activities,
    DemoStoreSettings settings,
    IWebHelper web,
    IWorkContext work,
    IStoreContext stores) : StoreController
{
    [HttpGet]
    public async Task<IActionResult> Index()
    {
        var customer = await work.GetCurrentCustomerAsync();
        if (!settings.AnonymousCheckoutAllowed && await customers.IsGuestAsync(customer))
            return Challenge();

        var cart = await CartAsync(customer);
        if (cart.Lines.Count == 0)
            return RedirectToRoute("ShoppingCart");

        ViewData["Cart"] = cart;
        return View(await LastAddressAsync(customer));
    }

    [HttpPost]
    public async Task<IActionResult> Index(AddressForm form)
    {
        var customer = await work.GetCurrentCustomerAsync();
        if (!settings.AnonymousCheckoutAllowed && await customers.IsGuestAsync(customer))
            return Challenge();

        var result = await processing.PlaceOrderAsync(new PlaceOrderRequest
        {
            Customer = customer,
            StoreId = (await stores.GetCurrentStoreAsync()).Id,
            LanguageId = (await work.GetWorkingLanguageAsync()).Id,
            CustomerIp = web.GetCurrentIpAddress(),
            PayNow = form.PayNow,
            Address = ToAddress(form)
        });
        if (result is { Success: true, PlacedOrder: { } order })
        {
            await activities.InsertActivityAsync("PublicStore.PlaceOrder", order.CustomOrderNumber, order);
            return RedirectToRoute("CheckoutCompleted", new { orderId = order.Id });
        }

        AddErrors(result.Errors);
        ViewData["Cart"] = await CartAsync(customer);
        return View(form);
    }

    [HttpGet]
    public async Task<IActionResult> Completed(int? orderId)
    {
        var customer = await work.GetCurrentCustomerAsync();
        var order = orderId is { } id ? await orders.GetOrderByIdAsync(id) : null;
        if (order is null || order.Deleted || order.CustomerId != customer.Id)
            return RedirectToRoute("Homepage");

        return View(new CheckoutCompletedModel { OrderId = order.Id, CustomOrderNumber = order.CustomOrderNumber });
    }

    private async Task<CartPage> CartAsync(Customer customer) =>
        await carts.CartAsync(customer, (await stores.GetCurrentStoreAsync()).Id, editable: false);

    private async Task<AddressForm> LastAddressAsync(Customer customer)
    {
        var known = (await accounts.GetAddressesAsync(customer)).LastOrDefault();
        return new AddressForm
        {
            FirstName = known?.FirstName ?? customer.FirstName,
            LastName = known?.LastName ?? customer.LastName,
            Email = known?.Email ?? customer.Email,
            PhoneNumber = known?.PhoneNumber ?? customer.Phone,
            Address1 = known?.Address1 ?? customer.StreetAddress,
            ZipPostalCode = known?.ZipPostalCode ?? customer.ZipPostalCode,
            City = known?.City ?? customer.City,
            Country = SampleCountries.NameOf(known?.CountryId ?? customer.CountryId)
        };
    }

    private static Address ToAddress(AddressForm form) => new()
    {
        FirstName = form.FirstName?.Trim() ?? "",
        LastName = form.LastName?.Trim() ?? "",
        Email = form.Email?.Trim() ?? "",
        PhoneNumber = form.PhoneNumber,
        Address1 = form.Address1,
        ZipPostalCode = form.ZipPostalCode,
        City = form.City,
        CountryId = SampleCountries.Find(form.Country?.Trim() ?? "").Number is > 0 and var number ? number : null
    };
}
