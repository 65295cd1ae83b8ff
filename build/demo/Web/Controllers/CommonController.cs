using Demo.Services;
using Demo.Web.Models;
using Demo.Web.Support;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.Messages;
using Nop.Services.Stores;

namespace Demo.Web.Controllers;

public class CommonController(
    ILanguageService languages,
    IStoreService storeList,
    IEmailAccountService emailAccounts,
    IMailer mailer,
    ICustomerActivityService activities,
    ILocalizationService texts,
    IWorkContext work) : StoreController
{
    [HttpGet]
    public async Task<IActionResult> SetLanguage(int langid)
    {
        var language = (await languages.GetAllLanguagesAsync()).FirstOrDefault(candidate => candidate.Id == langid);
        if (language is not null)
            await work.SetWorkingLanguageAsync(language);
        return Back();
    }

    /// <summary>Both stores answer under one address in the demo; a cookie says which one is meant.</summary>
    [HttpGet]
    public async Task<IActionResult> SetStore(int id)
    {
        if (await storeList.GetStoreByIdAsync(id) is { Deleted: false } store)
            Response.Cookies.Append(StoreCookie.Name, store.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), StoreCookie.Options);
        return RedirectToRoute("Homepage");
    }

    [HttpGet]
    public async Task<IActionResult> ContactUs()
    {
        var customer = await work.GetCurrentCustomerAsync();
        return View(new ContactForm { FullName = $"{customer.FirstName} {customer.LastName}".Trim(), Email = customer.Email });
    }

    [HttpPost]
    public async Task<IActionResult> ContactUs(ContactForm form)
    {
        if (string.IsNullOrWhiteSpace(form.Email) || string.IsNullOrWhiteSpace(form.Enquiry))
        {
            ModelState.AddModelError("", await texts.GetResourceAsync("ContactUs.Enquiry.Required"));
            return View(form);
        }

        if ((await emailAccounts.GetAllEmailAccountsAsync()).FirstOrDefault() is { } account)
            await mailer.QueueAsync(account, account.Email, account.DisplayName,
                $"{await texts.GetResourceAsync("PageTitle.ContactUs")}: {form.FullName}",
                System.Net.WebUtility.HtmlEncode($"{form.Email}: {form.Enquiry}"));
        await activities.InsertActivityAsync("PublicStore.ContactUs", form.Email);
        return View(form with { Sent = true });
    }

    [HttpGet]
    public IActionResult AccessDenied()
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return View();
    }

    public IActionResult PageNotFound() => NotFoundPage();

    [IgnoreAntiforgeryToken]
    public IActionResult Error() => View();
}
