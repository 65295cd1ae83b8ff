using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Nop.Core.Domain.Security;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>What is wrong with what a shopper typed, and whether too much is sent from one place.</summary>
public class CaseShopGuard(RateLimiter limiter, CaseShelf shelf, CaseTexts texts, ISettingService settings, CaptchaSettings captcha)
{
    private const int PerMinute = 20;
    private const uint Cases = 0x4341_5345;

    /// <summary>Whoever writes without an account gets a mail at an address that nobody has seen before.</summary>
    private const int PerMinuteOfGuests = 3;
    private const uint GuestCases = 0x4755_4553;

    public async Task<bool> IsOpenAsync() => (await settings.LoadSettingAsync<CustomerLoyaltySettings>()).IsInstalled;

    public bool IsCalm(HttpContext http) => limiter.Allows(RateLimiter.KeyOf(http.Connection.RemoteIpAddress) ^ Cases, PerMinute);

    public bool IsCalmGuest(HttpContext http) => limiter.Allows(RateLimiter.KeyOf(http.Connection.RemoteIpAddress) ^ GuestCases, PerMinuteOfGuests);

    /// <summary>Guests prove that they are people where the shop asks it of its contact form, too.</summary>
    public bool AsksForCaptcha(int customerId) => customerId == 0 && captcha is { Enabled: true, ShowOnContactUsPage: true };

    public async Task CheckCaptchaAsync(bool isRight, int customerId, ModelStateDictionary state)
    {
        if (AsksForCaptcha(customerId) && !isRight)
            state.AddModelError(nameof(NewCaseModel.AsksForCaptcha), await texts.TextAsync("Cases.Wrong.Captcha"));
    }

    public Task<string> TooOftenAsync() => texts.TextAsync("Cases.TooOften");

    public async Task CheckAsync(NewCaseModel model, int customerId, ModelStateDictionary state)
    {
        if (string.IsNullOrWhiteSpace(model.Subject))
            state.AddModelError(nameof(model.Subject), await texts.TextAsync("Cases.Wrong.Subject"));
        else if (model.Subject.Trim().Length > CaseDesk.LongestSubject)
            state.AddModelError(nameof(model.Subject), await texts.FillAsync("Cases.Wrong.TooLong", CaseDesk.LongestSubject));
        await CheckTextAsync(model.Text, nameof(model.Text), state);
        if ((await shelf.PublicCategoriesAsync()) is { Count: > 0 } known && known.All(category => category.SystemName != model.Category))
            state.AddModelError(nameof(model.Category), await texts.TextAsync("Cases.Wrong.Category"));
        if (customerId > 0)
            return;
        if (string.IsNullOrWhiteSpace(model.Name) || model.Name.Trim().Length > 100)
            state.AddModelError(nameof(model.Name), await texts.TextAsync("Cases.Wrong.Name"));
        if (!MailAddress.IsUsable(model.Email?.Trim()))
            state.AddModelError(nameof(model.Email), await texts.TextAsync("Cases.Wrong.Email"));
    }

    public async Task CheckTextAsync(string? text, string field, ModelStateDictionary state)
    {
        if (string.IsNullOrWhiteSpace(text))
            state.AddModelError(field, await texts.TextAsync("Cases.Wrong.Text"));
        else if (text.Trim().Length > CaseDesk.LongestText)
            state.AddModelError(field, await texts.FillAsync("Cases.Wrong.TooLong", CaseDesk.LongestText));
    }
}
