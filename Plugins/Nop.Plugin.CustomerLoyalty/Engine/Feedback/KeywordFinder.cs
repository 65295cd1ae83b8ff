namespace Nop.Plugin.CustomerLoyalty.Engine.Feedback;

/// <summary>Finds what texts are about: words and phrases that several of them share, English and Chinese, compared with the texts of the time before.</summary>
public static class KeywordFinder
{
    private const int FewestTexts = 3;
    private const double FewestShare = .01;
    private const double Inside = .7;

    /// <summary>The weightiest first. Depends on the texts alone, not on their order.</summary>
    public static IReadOnlyList<Keyword> Find(IReadOnlyCollection<string> now, IReadOnlyCollection<string> before, int most)
    {
        var fewest = Math.Max(FewestTexts, (int)Math.Ceiling(now.Count * FewestShare));
        var (english, chinese) = (new EnglishTerms(), new ChineseTerms());
        foreach (var pieces in now.Order(StringComparer.Ordinal).Select(TextPieces.Of))
        {
            english.Add(pieces);
            chinese.Add(pieces);
        }

        var (englishBefore, chineseBefore) = (new EnglishTerms(), new ChineseTerms());
        foreach (var pieces in before.Select(TextPieces.Of))
        {
            englishBefore.Add(pieces);
            chineseBefore.Add(pieces);
        }

        var found = Phrases(english.Texts, fewest).Select(term => new Keyword(term.Key, english.ShownOf(term.Key), term.Value, LogLikelihood.Rise(term.Value, now.Count, englishBefore.Texts.GetValueOrDefault(term.Key), before.Count)))
            .Concat(chinese.Words(fewest).Select(term => new Keyword(term.Key, term.Key, term.Value, LogLikelihood.Rise(term.Value, now.Count, chineseBefore.TextsOf(term.Key), before.Count))));
        return [.. found.OrderByDescending(word => word.Weight).ThenBy(word => word.Term, StringComparer.Ordinal).Take(most)];
    }

    /// <summary>A word that stands mostly within a phrase is not one of its own.</summary>
    private static IEnumerable<KeyValuePair<string, int>> Phrases(IReadOnlyDictionary<string, int> texts, int fewest)
    {
        var frequent = texts.Where(term => term.Value >= fewest).ToList();
        var phrases = frequent.Where(term => term.Key.Contains(' ')).ToList();
        return frequent.Where(term => term.Key.Contains(' ') || !phrases.Exists(phrase => phrase.Value >= term.Value * Inside && phrase.Key.Split(' ').Contains(term.Key)));
    }
}
