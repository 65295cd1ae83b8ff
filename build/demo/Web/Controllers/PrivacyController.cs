using System.Text;
using Demo.Commerce;
using Demo.Web.Models;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Core.Domain.Gdpr;
using Nop.Services.Gdpr;
using Nop.Services.Localization;
using Nop.Services.Messages;

namespace Demo.Web.Controllers;

/// <summary>GDPR tools: consents, export, request to be forgotten.</summary>
[Authorize]
public class PrivacyController(
    IPrivacyTools privacy,
    IGdprService gdpr,
    INotificationService notifications,
    ILocalizationService texts,
    IWorkContext work) : StoreController
{
    [HttpGet]
    public async Task<IActionResult> GdprTools()
    {
        var customer = await work.GetCurrentCustomerAsync();
        var choices = new List<ConsentChoice>();
        foreach (var consent in await gdpr.GetAllConsentsAsync())
            choices.Add(new ConsentChoice(
                consent.Id,
                await texts.GetLocalizedAsync(consent, c => c.Message),
                consent.IsRequired,
                await gdpr.IsConsentAcceptedAsync(consent.Id, customer.Id)));

        var log = await privacy.GetLogAsync(customer.Id);
        return View(new PrivacyPage(choices, log.Any(entry => entry.RequestType == GdprRequestType.DeleteCustomer)));
    }

    [HttpPost]
    public async Task<IActionResult> Consents(List<int> accepted)
    {
        var customer = await work.GetCurrentCustomerAsync();
        foreach (var consent in await gdpr.GetAllConsentsAsync())
        {
            var wanted = accepted.Contains(consent.Id);
            if (await gdpr.IsConsentAcceptedAsync(consent.Id, customer.Id) != wanted)
                await privacy.SetConsentAsync(customer, consent, wanted);
        }
        notifications.SuccessNotification(await texts.GetResourceAsync("Gdpr.Consents.Saved"));
        return RedirectToRoute("GdprTools");
    }

    [HttpPost]
    public async Task<IActionResult> Export()
    {
        var text = await privacy.ExportAsync(await work.GetCurrentCustomerAsync());
        return File(Encoding.UTF8.GetBytes(text), "text/plain; charset=utf-8", "my-data.txt");
    }

    [HttpPost]
    public async Task<IActionResult> Delete()
    {
        await privacy.RequestDeletionAsync(await work.GetCurrentCustomerAsync());
        notifications.SuccessNotification(await texts.GetResourceAsync("Gdpr.DeleteRequested.Success"));
        return RedirectToRoute("GdprTools");
    }
}
