using System.Globalization;

namespace Nop.Plugin.CustomerLoyalty.Platform.Texts;

/// <summary>Several words or names in one line, parted as the language of the reader parts them.</summary>
public static class ListText
{
    /// <param name="culture">The reader's, when it is not the one of the request.</param>
    public static string Of(IEnumerable<string> parts, CultureInfo? culture = null) =>
        string.Join((culture ?? CultureInfo.CurrentUICulture).TwoLetterISOLanguageName is "zh" or "ja" ? "、" : ", ", parts);
}
