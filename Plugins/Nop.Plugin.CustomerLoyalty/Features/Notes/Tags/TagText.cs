using System.Text;

namespace Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;

/// <summary>Tags as typed: without blanks around and doubled ones within.</summary>
public static class TagText
{
    /// <summary>Signs that stand for many letters grow when they are made comparable.</summary>
    private const int MostOfKey = 200;

    /// <summary>The words of a line with commas between, each once whatever its case.</summary>
    public static IReadOnlyList<string> Split(string? line) =>
        [.. (line ?? string.Empty).Split([',', ';', '，', '；', '、', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(Tidy).Where(name => name.Length > 0).DistinctBy(KeyOf)];

    public static string KeyOf(string name) => name.ToLowerInvariant().Normalize(NormalizationForm.FormKC);

    public static bool Fits(string name) => name.Length <= NoteLimits.Tag && KeyOf(name).Length <= MostOfKey;

    private static string Tidy(string name)
    {
        var visible = new string([.. Whole(name).Where(letter => !char.IsControl(letter))]);
        return string.Join(' ', visible.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Half a surrogate pair is no letter, and no database takes it.</summary>
    private static string Whole(string name) => string.Concat(name.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar).Select(rune => rune.ToString()));
}
