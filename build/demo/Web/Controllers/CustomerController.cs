using Demo.Commerce;
using Demo.Web.Models;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Services.Catalog;
using Nop.Services.Customers;
using Nop.Services.Gdpr;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.Messages;
using Nop.Services.Seo;

namespace Demo.Web.Controllers;

/// <summary>Log in, register and the customer's own data.</summary>
public class CustomerController(
    IAccounts accounts,
    INewsletter newsletter,
    IReviews reviews,
    IGdprService gdpr,
    ICustomerService customers,
    IProductService products,
    IUrlRecordService slugs,
    IDateTimeHelper dates,
    ICustomerActivityService activities,
    INotificationService notifications,
    ILocalizationService texts,
    IWorkContext work,
    IStoreContext stores) : StoreController
{
    [HttpGet]
    public IActionResult Login(string? returnUrl) => View(new LoginForm { ReturnUrl = returnUrl });

    [HttpPost]
    public async Task<IActionResult> Login(LoginForm form)
    {
        var customer = await accounts.ValidateAsync(form.Email?.Trim() ?? "", form.Password ?? "");
        if (customer is null)
        {
            ModelState.AddModelError("", await texts.GetResourceAsync("Account.Login.WrongCredentials"));
            return View(form);
        }

        await accounts.SignInAsync(customer, form.RememberMe);
        await activities.InsertActivityAsync("PublicStore.Login", customer.Email, customer);
        return Onward(form.ReturnUrl);
    }

    [HttpGet]
    public async Task<IActionResult> Logout()
    {
        await accounts.SignOutAsync();
        return RedirectToRoute("Homepage");
    }

    [HttpGet]
    public async Task<IActionResult> Register(string? returnUrl)
    {
        await ShowConsentsAsync();
        return View(new RegisterForm { ReturnUrl = returnUrl });
    }

    [HttpPost]
    public async Task<IActionResult> Register(RegisterForm form)
    {
        var guest = await work.GetCurrentCustomerAsync();
        if (await customers.IsRegisteredAsync(guest))
            return RedirectToRoute("CustomerInfo");

        if (await IsCompleteAsync(form))
            AddErrors(await accounts.RegisterAsync(guest, new Registration(form.Email!.Trim(), form.Password!, form.FirstName ?? "", form.LastName ?? "")
            {
                Newsletter = form.Newsletter,
                StoreId = (await stores.GetCurrentStoreAsync()).Id,
                AcceptedConsentIds = form.Consents
            }));
        if (!ModelState.IsValid)
        {
            await ShowConsentsAsync();
            return View(form);
        }

        if (await customers.GetCustomerByIdAsync(guest.Id) is { } customer)
            await accounts.SignInAsync(customer);
        notifications.SuccessNotification(await texts.GetResourceAsync("Account.Register.Result.Standard"));
        return Onward(form.ReturnUrl);
    }

    [HttpGet, Authorize]
    public async Task<IActionResult> Info()
    {
        var customer = await work.GetCurrentCustomerAsync();
        return View(new CustomerInfoForm
        {
            FirstName = customer.FirstName,
            LastName = customer.LastName,
            Email = customer.Email,
            Phone = customer.Phone,
            DateOfBirth = customer.DateOfBirth,
            Newsletter = await newsletter.IsSubscribedAsync(customer.Email, (await stores.GetCurrentStoreAsync()).Id)
        });
    }

    [HttpPost, Authorize]
    public async Task<IActionResult> Info(CustomerInfoForm form)
    {
        var customer = await work.GetCurrentCustomerAsync();
        customer.FirstName = form.FirstName?.Trim();
        customer.LastName = form.LastName?.Trim();
        customer.Phone = form.Phone?.Trim();
        customer.DateOfBirth = form.DateOfBirth;
        await accounts.UpdateAsync(customer);
        await SubscribeAsync(customer, form.Newsletter);
        notifications.SuccessNotification(await texts.GetResourceAsync("Account.CustomerInfo.Saved"));
        return RedirectToRoute("CustomerInfo");
    }

    [HttpGet, Authorize]
    public async Task<IActionResult> ProductReviews()
    {
        var customer = await work.GetCurrentCustomerAsync();
        var own = new List<ReviewText>();
        foreach (var review in (await reviews.ListAsync(approved: null)).Where(review => review.CustomerId == customer.Id))
        {
            var product = await products.GetProductByIdAsync(review.ProductId);
            own.Add(new ReviewText("", review.Title, review.ReviewText, review.Rating,
                await dates.ConvertToUserTimeAsync(review.CreatedOnUtc, DateTimeKind.Utc),
                product is null ? null : await texts.GetLocalizedAsync(product, p => p.Name),
                product is null ? null : "/" + await slugs.GetSeNameAsync(product),
                review.IsApproved));
        }
        return View(own);
    }

    private async Task SubscribeAsync(Customer customer, bool wanted)
    {
        var store = await stores.GetCurrentStoreAsync();
        var subscribed = await newsletter.IsSubscribedAsync(customer.Email, store.Id);
        if (wanted && !subscribed)
            await newsletter.SubscribeAsync(customer.Email, store.Id, (await work.GetWorkingLanguageAsync()).Id);
        if (!wanted && subscribed)
            await newsletter.UnsubscribeAsync(customer.Email, store.Id);
    }

    private async Task<bool> IsCompleteAsync(RegisterForm form)
    {
        if (string.IsNullOrWhiteSpace(form.Email))
            ModelState.AddModelError(nameof(form.Email), await texts.GetResourceAsync("Account.Fields.Email.Required"));
        if (string.IsNullOrEmpty(form.Password))
            ModelState.AddModelError(nameof(form.Password), await texts.GetResourceAsync("Account.Fields.Password.Required"));
        else if (form.Password != form.ConfirmPassword)
            ModelState.AddModelError(nameof(form.ConfirmPassword), await texts.GetResourceAsync("Account.Fields.Password.EnteredPasswordsDoNotMatch"));
        foreach (var consent in await gdpr.GetAllConsentsAsync())
            if (consent is { DisplayDuringRegistration: true, IsRequired: true } && !form.Consents.Contains(consent.Id))
                ModelState.AddModelError("", await texts.GetLocalizedAsync(consent, c => c.RequiredMessage));
        return ModelState.IsValid;
    }

    private async Task ShowConsentsAsync()
    {
        var choices = new List<ConsentChoice>();
        foreach (var consent in (await gdpr.GetAllConsentsAsync()).Where(consent => consent.DisplayDuringRegistration))
            choices.Add(new ConsentChoice(consent.Id, await texts.GetLocalizedAsync(consent, c => c.Message), consent.IsRequired, null));
        ViewData["Consents"] = choices;
    }

    private IActionResult Onward(string? returnUrl) =>
        Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl!) : RedirectToRoute("Homepage");
}
