using System.Reflection;
using System.Text.Json;
using Nop.Services.Localization;

namespace Demo.Host;

/// <summary>Adds the texts of <c>Web/Resources/{culture}.json</c> that a language does not have yet.</summary>
internal static class ResourceFiles
{
    internal static async Task LoadAsync(IServiceProvider services)
    {
        var texts = services.GetRequiredService<ILocalizationService>();
        foreach (var language in await services.GetRequiredService<ILanguageService>().GetAllLanguagesAsync(true))
        {
            await using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Demo.Resources.{language.LanguageCulture}.json");
            if (file == null)
                continue;

            var known = await texts.GetAllResourceValuesAsync(language.Id, null);
            var missing = (await JsonSerializer.DeserializeAsync<Dictionary<string, string>>(file))!
                .Where(t => !known.ContainsKey(t.Key.ToLowerInvariant())).ToDictionary(t => t.Key, t => t.Value);
            if (missing.Count > 0)
                await texts.AddOrUpdateLocaleResourceAsync(missing, language.Id);
        }
    }
}
