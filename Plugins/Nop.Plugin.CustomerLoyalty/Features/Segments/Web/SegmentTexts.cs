using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Web;

/// <summary>Texts of the segment pages in the reader's language.</summary>
public class SegmentTexts(ILocalizationService localization)
{
    private const string Prefix = $"{CustomerLoyaltyDefaults.LocalePrefix}.Segments.";

    public Task<string> GetAsync(string name) => localization.GetResourceAsync(Prefix + name);

    public async Task<string> FillAsync(string name, params object[] arguments) => string.Format(await GetAsync(name), arguments);

    public Task<string> OfAsync<TEnum>(TEnum value) where TEnum : struct => localization.GetLocalizedEnumAsync(value);

    /// <summary>Everything below a name, by the rest of the key.</summary>
    public async Task<Dictionary<string, string>> AllAsync(string name)
    {
        var texts = new Dictionary<string, string>();
        foreach (var key in LocaleFiles.English.Keys.Where(key => key.StartsWith(Prefix + name + ".", StringComparison.Ordinal)))
            texts[key[(Prefix.Length + name.Length + 1)..]] = await localization.GetResourceAsync(key);
        return texts;
    }

    public async Task<string> OfAsync(RuleError error)
    {
        var arguments = new List<object>(error.Arguments);
        while (arguments.Count < 2)
            arguments.Add(string.Empty);
        return string.Format(await GetAsync($"Error.{error.Code}"), [.. arguments]);
    }
}
