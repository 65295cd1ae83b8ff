using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Services.Helpers;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Platform.Texts;

/// <summary>Texts and times as the reader of a page has them.</summary>
public class DeskWords(ILocalizationService localization, IDateTimeHelper time)
{
    /// <param name="name">Below the plugin's prefix.</param>
    public Task<string> TextAsync(string name) => localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{name}");

    public async Task<string> FillAsync(string name, params object[] arguments) => string.Format(await TextAsync(name), arguments);

    public Task<string> OfAsync<TEnum>(TEnum value) where TEnum : struct => localization.GetLocalizedEnumAsync(value);

    public async Task<string> TimeAsync(DateTime? utc) => utc is { } moment ? (await LocalAsync(moment)).ToString("g", CultureInfo.CurrentCulture) : "–";

    public async Task<string> DayAsync(DateTime? utc) => utc is { } moment ? (await LocalAsync(moment)).ToString("d", CultureInfo.CurrentCulture) : "–";

    public Task<DateTime> LocalAsync(DateTime utc) => time.ConvertToUserTimeAsync(DateTime.SpecifyKind(utc, DateTimeKind.Utc), DateTimeKind.Utc);

    /// <summary>A time as typed by the reader, to the minute; one that the clock skips is the first after the gap.</summary>
    public async Task<DateTime> UtcAsync(DateTime local) =>
        LocalTime.ToUtc(DateOnly.FromDateTime(local), (int)local.TimeOfDay.TotalMinutes, await time.GetCurrentTimeZoneAsync());

    /// <summary>The values of an enumeration to choose from.</summary>
    /// <param name="any">First, with number 0; null for none.</param>
    public async Task<IList<SelectListItem>> ItemsAsync<TEnum>(string? any = null) where TEnum : struct, Enum
    {
        var items = new List<SelectListItem>();
        if (any is not null)
            items.Add(new SelectListItem(any, "0"));
        foreach (var value in Enum.GetValues<TEnum>())
            items.Add(new SelectListItem(await OfAsync(value), Convert.ToInt32(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)));
        return items;
    }
}
