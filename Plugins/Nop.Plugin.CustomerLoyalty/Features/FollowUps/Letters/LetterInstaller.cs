using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Texts;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Letters;

/// <summary>Adds letters that the shop has never had, switched off, in its languages. What it made of them stays.</summary>
public class LetterInstaller(LetterStore letters, ServiceTexts texts, ILanguageService languages, TimeProvider clock) : IFeatureInstaller
{
    private static readonly (string Key, LetterOrders Orders, bool OnlyCore, bool ByHand)[] Ready =
    [
        ("First", LetterOrders.First, false, false),
        ("Repeat", LetterOrders.Repeat, false, false)
    ];

    public async Task InstallAsync()
    {
        var known = (await letters.AllAsync()).Select(letter => letter.ReadyMadeKey).ToHashSet();
        foreach (var (key, orders, onlyCore, byHand) in Ready.Where(ready => !known.Contains(ready.Key)))
        {
            var letter = new LoyaltyLetter
            {
                ReadyMadeKey = key, Name = Text("en-US", key, "Name"), OrdersId = (int)orders, OnlyCore = onlyCore, ByHand = byHand, CreatedOnUtc = clock.GetUtcNow().UtcDateTime
            };
            await letters.SaveAsync(letter);
            await texts.SaveAsync(ServiceTextKind.Letter, letter.Id, 0, Text("en-US", key, "Title"), Text("en-US", key, "Body"));
            foreach (var language in await languages.GetAllLanguagesAsync(true))
                if (language.LanguageCulture.StartsWith("zh", StringComparison.OrdinalIgnoreCase))
                    await texts.SaveAsync(ServiceTextKind.Letter, letter.Id, language.Id, Text(language.LanguageCulture, key, "Title"), Text(language.LanguageCulture, key, "Body"));
        }
    }

    private static string Text(string culture, string key, string part) => LocaleFiles.For(culture)[$"{CustomerLoyaltyDefaults.LocalePrefix}.Letters.Ready.{key}.{part}"];
}
