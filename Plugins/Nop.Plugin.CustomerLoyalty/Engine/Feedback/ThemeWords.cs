namespace Nop.Plugin.CustomerLoyalty.Engine.Feedback;

/// <summary>The words of a theme, looked for in texts in all their forms.</summary>
public sealed class ThemeWords
{
    private readonly List<string> _phrases = [];
    private readonly List<string> _characters = [];

    /// <param name="words">Words and phrases as somebody writes them.</param>
    public ThemeWords(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var pieces = TextPieces.Of(word);
            if (pieces.Runs.Count > 0)
                _characters.Add(string.Concat(pieces.Runs));
            else if (StemsOf(pieces) is { Length: > 1 } stems)
                _phrases.Add(stems);
        }
    }

    public bool IsEmpty => _phrases.Count == 0 && _characters.Count == 0;

    public bool Match(SearchedText text) =>
        _phrases.Exists(phrase => text.Stems.Contains(phrase, StringComparison.Ordinal)) || _characters.Exists(run => text.Runs.Any(one => one.Contains(run, StringComparison.Ordinal)));

    /// <summary>Between blanks, so that a word is not found within another one.</summary>
    internal static string StemsOf(TextPieces pieces) => " " + string.Concat(pieces.Words.Select(word => word is null ? string.Empty : EnglishStem.Of(word) + " "));
}

/// <summary>A text made ready to be looked through for many themes.</summary>
public sealed record SearchedText(string Stems, IReadOnlyList<string> Runs)
{
    public static SearchedText Of(string text)
    {
        var pieces = TextPieces.Of(text);
        return new SearchedText(ThemeWords.StemsOf(pieces), pieces.Runs);
    }
}
