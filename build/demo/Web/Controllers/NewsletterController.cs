using System.ComponentModel.DataAnnotations;
using Demo.Commerce;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Services.Localization;
using Nop.Services.Messages;

namespace Demo.Web.Controllers;

public class NewsletterController(
    INewsletter newsletter,
    INotificationService notifications,
    ILocalizationService texts,
    IWorkContext work,
    IStoreContext stores) : StoreController
{
    [HttpPost]
    public async Task<IActionResult> Subscribe(string? email, bool unsubscribe = false)
    {
        email = email?.Trim() ?? "";
        if (!new EmailAddressAttribute().IsValid(email))
        {
            notifications.ErrorNotification(await texts.GetResourceAsync("Newsletter.Email.Wrong"));
            return Back();
        }

        var store = await stores.GetCurrentStoreAsync();
        if (unsubscribe)
            await newsletter.UnsubscribeAsync(email, store.Id);
        else
            await newsletter.SubscribeAsync(email, store.Id, (await work.GetWorkingLanguageAsync()).Id);
        notifications.SuccessNotification(await texts.GetResourceAsync(unsubscribe ? "Newsletter.ResultDeactivated" : "Newsletter.ResultActivated"));
        return Back();
    }
}
