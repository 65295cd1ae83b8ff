using System.Security.Cryptography;
using System.Text;
using Nop.Core;
using Nop.Services.Configuration;
using Nop.Web.Models.Common;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>Opens cases of the contact form.</summary>
public class ContactFormCases(CaseDesk desk, CaseVisits visits, IStoreContext stores, ISettingService settings, TimeProvider clock)
{
    public async Task OpenAsync(ContactUsModel message)
    {
        if (!(await settings.LoadSettingAsync<CustomerLoyaltySettings>()).IsInstalled || !(await settings.LoadSettingAsync<CaseSettings>()).OpenFromContactForm || string.IsNullOrWhiteSpace(message.Enquiry))
            return;
        var words = $"{message.Email}\n{message.Subject}\n{message.Enquiry}\n{clock.GetUtcNow():yyyyMMdd}";
        var key = $"contact:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))}";
        var customerId = await visits.CustomerAsync();
        await desk.OpenAsync(new CaseOpening(key, customerId, (await stores.GetCurrentStoreAsync()).Id, CaseSource.ContactForm, string.Empty, message.Subject ?? string.Empty, message.Enquiry.Trim()),
            customerId > 0 ? null : new CaseGuest(message.FullName ?? string.Empty, message.Email ?? string.Empty, await visits.LanguageAsync()));
    }
}
