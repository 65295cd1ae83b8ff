using System.Globalization;
using System.Text;

namespace Nop.Plugin.CustomerLoyalty.Engine.Quality;

/// <summary>Texts reduced to what tells them apart: no case, no accents, no punctuation.</summary>
public static class TextKey
{
    public static IReadOnlyList<string> Words(string? text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in (text ?? string.Empty).Normalize(NormalizationForm.FormD))
            if (char.IsLetterOrDigit(letter))
                word.Append(Folded(letter));
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && letter is not ('\'' or '’'))
                End();
        End();
        return words;

        void End()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }
    }

    public static string Of(string? text) => string.Concat(Words(text));

    private static string Folded(char letter) => char.ToLowerInvariant(letter) switch
    {
        'ß' => "ss",
        'ø' => "o",
        'ł' => "l",
        'æ' => "ae",
        'œ' => "oe",
        'đ' => "d",
        var other => other.ToString()
    };
}
