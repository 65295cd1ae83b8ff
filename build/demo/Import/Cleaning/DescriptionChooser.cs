using System.Globalization;
using System.Text.RegularExpressions;

namespace Demo.Import.Cleaning;

/// <summary>Picks the name of a product among the many texts that stand beside its code.</summary>
public static partial class DescriptionChooser
{
    private const int ShortestName = 4;

    private static readonly string[] Notes =
    [
        "?", "damage", "check", "found", "missing", "wrong", "sold as", "adjust", "lost", "thrown", "destroyed", "smashed", "mix up",
        "mixed up", "mailout", "amazon", "ebay", "dotcom", "test", "update", "counted", "barcode", "wet", "rusty", "faulty", "unsaleable",
        "incorrect", "credited", "code", "mouldy", "crushed", "cracked", "broken", "returned", "reverse", "error", "temp", "taig", "showroom",
    ];

    private static readonly HashSet<string> Abbreviations = ["LED", "USB", "TV", "CD", "DVD", "UK", "USA", "XL", "XXL", "DIY", "BBQ", "FM", "3D"];

    /// <param name="counted">Each text with the number of paid lines that carry it.</param>
    public static string Choose(string code, IEnumerable<KeyValuePair<string, int>> counted)
    {
        var best = counted
            .Select(pair => (Text: Tidy(pair.Key), pair.Value))
            .Where(pair => IsName(pair.Text))
            .GroupBy(pair => pair.Text, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(group => group.Sum(pair => pair.Value))
            .ThenByDescending(group => group.Key.Length)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key)
            .FirstOrDefault();
        return best is null ? $"Item {code}" : Soften(best);
    }

    public static string Tidy(string text) => Spaces().Replace(text.Trim().Trim('*', '.', ',').Trim(), " ");

    /// <summary>Names are written in capitals; what somebody typed in small letters is a note about the stock.</summary>
    public static bool IsName(string text)
    {
        if (text.Length < ShortestName || !text.Any(char.IsLetter))
            return false;
        if (text.Count(char.IsUpper) >= 3)
            return true;
        return !Notes.Any(note => text.Contains(note, StringComparison.OrdinalIgnoreCase)) && char.IsUpper(text[0]);
    }

    /// <summary>WHITE HANGING HEART T-LIGHT HOLDER becomes White Hanging Heart T-Light Holder.</summary>
    private static string Soften(string text)
    {
        if (text.Any(char.IsLower) && text.Count(char.IsLower) > 3)
            return text;
        var words = text.Split(' ').Select(word =>
            Abbreviations.Contains(word) ? word : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word.ToLowerInvariant()));
        return Measures().Replace(string.Join(' ', words), match => match.Value.ToLowerInvariant()).Replace("'S", "'s", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\b\d+(Cm|Mm|M|Ml|G|Pc)\b")]
    private static partial Regex Measures();
}
