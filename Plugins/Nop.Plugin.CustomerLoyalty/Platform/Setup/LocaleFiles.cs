using System.Reflection;
using System.Text.Json;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup;

/// <summary>Our texts as shipped, one file for each feature and language, keys in full.</summary>
public static class LocaleFiles
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> EnglishTexts = new(() => Read("en"));
    private static readonly Lazy<IReadOnlyDictionary<string, string>> ChineseTexts = new(() => Read("zh"));

    public static IReadOnlyDictionary<string, string> English => EnglishTexts.Value;

    /// <summary>The texts for a language by its culture: Simplified Chinese for every Chinese one, English for all others.</summary>
    public static IReadOnlyDictionary<string, string> For(string culture) =>
        culture.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? ChineseTexts.Value : English;

    private static IReadOnlyDictionary<string, string> Read(string language)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var texts = new Dictionary<string, string>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith($"Locales/{language}/", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!)
                texts.Add(key, text);
        }

        return texts;
    }
}
