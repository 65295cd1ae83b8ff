namespace Nop.Plugin.CustomerLoyalty.Engine.Feedback;

/// <summary>Stems and pairs of neighbouring stems, by how many texts hold them.</summary>
internal sealed class EnglishTerms
{
    private const int ShortestWord = 3;

    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> _shown = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int> Texts => _texts;

    public void Add(TextPieces pieces)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? last = null;
        string? lastStem = null;
        foreach (var word in pieces.Words)
        {
            if (word is null || word.Length < ShortestWord || StopWords.IsEnglish(word))
            {
                (last, lastStem) = (null, null);
                continue;
            }

            var stem = EnglishStem.Of(word);
            Count(stem, word, seen);
            if (lastStem is not null)
                Count($"{lastStem} {stem}", $"{last} {word}", seen);
            (last, lastStem) = (word, stem);
        }
    }

    public string ShownOf(string term) => _shown[term].OrderByDescending(form => form.Value).ThenBy(form => form.Key, StringComparer.Ordinal).First().Key;

    private void Count(string term, string form, HashSet<string> seen)
    {
        if (seen.Add(term))
            _texts[term] = _texts.GetValueOrDefault(term) + 1;
        if (!_shown.TryGetValue(term, out var forms))
            _shown[term] = forms = new Dictionary<string, int>(StringComparer.Ordinal);
        forms[form] = forms.GetValueOrDefault(form) + 1;
    }
}
