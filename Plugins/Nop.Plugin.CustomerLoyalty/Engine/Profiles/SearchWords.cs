using System.Globalization;
using System.Text;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;

namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>Cuts texts into the words that people search by: letters and digits in one piece, small, without marks.</summary>
public static class SearchWords
{
    private const int LongestText = 400;

    public static IReadOnlyList<string> Of(string? text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in Plain(text ?? string.Empty))
        {
            if (Rune.IsLetterOrDigit(letter))
                word.Append(letter.ToString());
            else if (Rune.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
                End(words, word);
        }

        End(words, word);
        return words;
    }

    /// <summary>Words to be found by: of scripts that leave no room between words also what begins at each later character.</summary>
    public static IEnumerable<string> ToFind(string? text)
    {
        foreach (var word in Of(text))
        {
            yield return word;
            for (var place = 1; place < word.Length; place++)
                if (char.GetUnicodeCategory(word[place]) == UnicodeCategory.OtherLetter)
                    yield return word[place..];
        }
    }

    private static void End(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
            words.Add(word.ToString());
        word.Clear();
    }

    private static IEnumerable<Rune> Plain(string text)
    {
        // Half a surrogate pair is no text that can be normalised.
        var whole = string.Concat(text.Shortened(LongestText).EnumerateRunes());
        return [.. whole.ToLowerInvariant().Normalize(NormalizationForm.FormKD).EnumerateRunes()];
    }
}
