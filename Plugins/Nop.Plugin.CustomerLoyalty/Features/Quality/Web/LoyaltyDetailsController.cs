using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Quality;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Directory;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality.Web;

/// <summary>The form that a customer reaches by the link in his mail, without logging in.</summary>
public class LoyaltyDetailsController(DataForm form, DataFormLanguage language, RateLimiter limiter, ICountryService countries, ILocalizationService localization) : LoyaltyPublicController
{
    private const int PerMinute = 30;

    [HttpGet]
    public async Task<IActionResult> Form(string? token)
    {
        if (!IsCalm())
            return StatusCode(429);
        if (await form.OpenAsync(token) is not { } request)
            return End("Closed", 0);
        await language.SpeakAsync(request.LanguageId);
        return await FormPageAsync(new DataFormModel { Token = token! }, request);
    }

    [HttpPost]
    public async Task<IActionResult> Form(DataFormModel model)
    {
        if (!IsCalm())
            return StatusCode(429);
        if (await form.OpenAsync(model.Token) is not { } request)
            return End("Closed", 0);
        var answer = model.ToAnswer();
        foreach (var field in await form.FaultsAsync(request, answer))
            ModelState.AddModelError(field.ToString(), await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.DataForm.Wrong.{field}"));
        if (!ModelState.IsValid)
            return await FormPageAsync(model, request);
        await form.SaveAsync(request, answer);
        return End("Thanks", request.RewardEntryId > 0 ? request.Points : 0);
    }

    private async Task<IActionResult> FormPageAsync(DataFormModel model, LoyaltyDataRequest request)
    {
        model.Asked = request.AskedFields;
        model.Points = request.Points;
        if (model.Asks(DataField.Country))
        {
            model.AvailableCountries.Add(new SelectListItem(await localization.GetResourceAsync("Plugins.Misc.CustomerLoyalty.DataForm.ChooseCountry"), "0"));
            foreach (var country in await countries.GetAllCountriesAsync())
                model.AvailableCountries.Add(new SelectListItem(country.Name, country.Id.ToString()));
        }

        Response.Headers.CacheControl = "no-store";
        // The address of this page is its key: it must not be told to anybody.
        Response.Headers["Referrer-Policy"] = "no-referrer";
        return Page("Quality/Form", model);
    }

    private ViewResult End(string text, int points)
    {
        Response.Headers.CacheControl = "no-store";
        return Page("Quality/FormEnd", new DataFormEndModel(text, points));
    }

    private bool IsCalm() => limiter.Allows(RateLimiter.KeyOf(HttpContext.Connection.RemoteIpAddress) ^ 0x4441_5441, PerMinute);
}
