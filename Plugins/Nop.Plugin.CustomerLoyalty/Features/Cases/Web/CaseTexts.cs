using Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;
using Nop.Services.Helpers;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>Texts of the pages of cases.</summary>
public class CaseTexts(ILocalizationService localization, IDateTimeHelper times)
{
    public Task<string> TextAsync(string key) => localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{key}");

    public async Task<string> FillAsync(string key, params object[] values) => string.Format(await TextAsync(key), values);

    public Task<string> EnumAsync<TEnum>(TEnum value) where TEnum : struct => localization.GetLocalizedEnumAsync(value);

    public Task<string> NameAsync(LoyaltyCaseCategory category) => localization.GetLocalizedAsync(category, one => one.Name);

    public async Task<string> MomentAsync(DateTime utc) => (await times.ConvertToUserTimeAsync(utc, DateTimeKind.Utc)).ToString("g");

    /// <summary>3 d 4 h, 2 h 5 min, 12 min.</summary>
    public async Task<string> SpanAsync(TimeSpan span)
    {
        span = span.Duration();
        if (span.TotalDays >= 1)
            return await FillAsync("Cases.Span.Days", (int)span.TotalDays, span.Hours);
        return span.TotalHours >= 1 ? await FillAsync("Cases.Span.Hours", (int)span.TotalHours, span.Minutes) : await FillAsync("Cases.Span.Minutes", (int)span.TotalMinutes);
    }
}
