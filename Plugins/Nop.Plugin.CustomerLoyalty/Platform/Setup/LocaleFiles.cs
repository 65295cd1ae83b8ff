using System.Reflection;
using System.Text.Json;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup;

/// <summary>Our texts as shipped, keys in full.</summary>
public static class LocaleFiles
{
    public static IReadOnlyDictionary<string, string> English => Read("en");

    /// <summary>The texts for a language by its culture: Simplified Chinese for every Chinese one, English for all others.</summary>
    public static IReadOnlyDictionary<string, string> For(string culture) =>
        culture.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Read("zh") : English;

    private static IReadOnlyDictionary<string, string> Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Locales.{name}.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }
}
