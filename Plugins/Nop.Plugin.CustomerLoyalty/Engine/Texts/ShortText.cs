using System.Diagnostics.CodeAnalysis;

namespace Nop.Plugin.CustomerLoyalty.Engine.Texts;

/// <summary>Texts cut to the width of a column.</summary>
public static class ShortText
{
    /// <summary>At most so many UTF-16 units from the beginning, never half a surrogate pair.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Shortened(this string? text, int most)
    {
        if (text is null || text.Length <= most)
            return text;
        return most > 0 && char.IsHighSurrogate(text[most - 1]) && char.IsLowSurrogate(text[most]) ? text[..(most - 1)] : text[..most];
    }
}
