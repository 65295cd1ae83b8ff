namespace Nop.Plugin.CustomerLoyalty.Engine.Feedback;

/// <summary>
/// Takes off what makes a word another form of the same: plural, past, the form in -ing (the first steps of Porter 1980, An algorithm for suffix
/// stripping). Good enough to count words together; not meant to be read.
/// </summary>
public static class EnglishStem
{
    private const int Shortest = 3;

    public static string Of(string word)
    {
        var stem = Plural(word);
        if (stem.EndsWith("eed", StringComparison.Ordinal))
            return stem;
        if (stem.EndsWith("ing", StringComparison.Ordinal) && HasVowel(stem.AsSpan(0, stem.Length - 3)))
            return Mended(stem[..^3]);
        if (stem.EndsWith("ed", StringComparison.Ordinal) && HasVowel(stem.AsSpan(0, stem.Length - 2)))
            return Mended(stem[..^2]);
        return stem.Length > Shortest + 1 && stem[^1] == 'e' ? stem[..^1] : stem.Length > Shortest && stem[^1] == 'y' && HasVowel(stem.AsSpan(0, stem.Length - 1)) ? stem[..^1] + 'i' : stem;
    }

    private static string Plural(string word)
    {
        if (word.Length <= Shortest || word[^1] != 's' || word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal))
            return word;
        if (word.EndsWith("ies", StringComparison.Ordinal))
            return word[..^3] + 'y';
        return word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal)
            ? word[..^2]
            : word[..^1];
    }

    /// <summary>hopp becomes hop, and what would end in e or y ends as the plain form does.</summary>
    private static string Mended(string stem)
    {
        if (stem.Length > Shortest && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z'))
            return stem[..^1];
        return stem.Length > Shortest && stem[^1] == 'y' ? stem[..^1] + 'i' : stem.Length > Shortest + 1 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static bool HasVowel(ReadOnlySpan<char> letters) => letters.IndexOfAny("aeiouy") >= 0;
}
