using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;

/// <summary>Writes the preference page in the reader's language: one column, big targets, no script.</summary>
public class MailPreferencesPage(MailTexts languages, ILocalizationService localization, IStoreService stores, IDateTimeHelper times)
{
    private static readonly string Page = Read();

    /// <param name="said">Name of the text that says what was done; empty for none.</param>
    public async Task<string> WriteAsync(Customer customer, int storeId, MailChoice choice, string said)
    {
        var store = await stores.GetStoreByIdAsync(storeId);
        var language = await languages.LanguageAsync(customer, store);
        var words = new Words(localization, language?.Id ?? 0);
        var zone = await times.GetCustomerTimeZoneAsync(customer);
        var filled = new Dictionary<string, string>
        {
            ["language"] = Encoded(language?.LanguageCulture ?? "en"),
            ["direction"] = language?.Rtl == true ? "rtl" : "ltr",
            ["store"] = Encoded(store.Name),
            ["url"] = Encoded(StoreAddress.BaseOf(store)),
            ["email"] = Encoded(Masked(customer.Email)),
            ["said"] = said.Length == 0 ? string.Empty : $"<p class=\"said\" role=\"status\">{await words.OfAsync(said)}</p>",
            ["paused"] = choice.PausedUntilUtc is { } until
                ? $"<p class=\"note\">{string.Format(await words.OfAsync("PausedUntil"), Encoded(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(until, DateTimeKind.Utc), zone).ToString("d", CultureOf(language?.LanguageCulture))))}</p>"
                : string.Empty,
            ["topics"] = await TopicsAsync(choice, words),
            ["days"] = await ChoicesAsync("days", MailChoices.Distances, choice.DaysBetween, words),
            ["pause"] = await ChoicesAsync("pause", choice.PausedUntilUtc is null ? MailChoices.Pauses : [-1, .. MailChoices.Pauses], choice.PausedUntilUtc is null ? 0 : -1, words),
            ["hidden"] = choice.IsSubscribed ? string.Empty : " hidden",
            ["shown"] = choice.IsSubscribed ? " hidden" : string.Empty
        };
        foreach (var name in new[] { "Title", "Intro", "Topics", "Frequency", "Pause", "Save", "Stop", "Stop.Hint", "Again", "Again.Hint", "Back" })
            filled["t:" + name] = await words.OfAsync(name);
        return filled.Aggregate(Page, (page, one) => page.Replace("{{" + one.Key + "}}", one.Value));
    }

    private static async Task<string> TopicsAsync(MailChoice choice, Words words)
    {
        var html = new StringBuilder();
        foreach (var topic in MailTopics.All)
            html.Append(Choice("checkbox", "topic", topic, choice.TopicsOn.Contains(topic), await words.OfAsync($"Topic.{topic}")));
        return html.ToString();
    }

    private static async Task<string> ChoicesAsync(string name, IEnumerable<int> values, int chosen, Words words)
    {
        var html = new StringBuilder();
        foreach (var value in values)
            html.Append(Choice("radio", name, value.ToString(CultureInfo.InvariantCulture), value == chosen, await words.OfAsync(value < 0 ? $"{name}.keep" : $"{name}.{value}")));
        return html.ToString();
    }

    private static string Choice(string type, string name, string value, bool isChosen, string text) =>
        $"<label><input type=\"{type}\" name=\"{name}\" value=\"{value}\"{(isChosen ? " checked" : string.Empty)}/><span>{text}</span></label>";

    /// <summary>Enough for the owner to know it, for whoever got the link from him not.</summary>
    private static string Masked(string email) => email.LastIndexOf('@') is var at && at > 1 ? $"{email[0]}…{email[at - 1]}{email[at..]}" : email;

    private static CultureInfo CultureOf(string? name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name ?? "en-US");
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);

    private static string Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("MailPreferences.html")!);
        return reader.ReadToEnd();
    }

    private sealed class Words(ILocalizationService localization, int languageId)
    {
        public async Task<string> OfAsync(string name) => Encoded(await localization.GetResourceAsync(CustomerLoyaltyDefaults.LocalePrefix + ".Mails.Choose." + name, languageId));
    }
}
