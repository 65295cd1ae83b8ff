namespace Nop.Plugin.CustomerLoyalty.Engine.Care;

/// <summary>Which gift suits a customer.</summary>
public static class GiftChoice
{
    private static readonly char[] Separators = [',', ';', '，', '；', '、', ' ', '\n', '\t'];

    /// <summary>
    /// Of those that are there and can be paid the one with most of what he likes and nothing of what he does not; of equals the one that the occasion names,
    /// then the dearer. Null when none is left.
    /// </summary>
    /// <param name="named">The gift that the occasion names; 0 for none.</param>
    /// <param name="most">That can be spent on it.</param>
    public static GiftOffer? Suggest(IEnumerable<GiftOffer> offers, int named, IReadOnlyCollection<string> likes, IReadOnlyCollection<string> dislikes, decimal most) => offers
        .Where(offer => offer.Left is null or > 0 && offer.Cost <= most && Matches(offer, dislikes) == 0)
        .OrderByDescending(offer => Matches(offer, likes)).ThenByDescending(offer => offer.Id == named).ThenByDescending(offer => offer.Cost).ThenBy(offer => offer.Id).FirstOrDefault();

    /// <summary>How many of the texts speak of something that the gift has to do with.</summary>
    public static int Matches(GiftOffer offer, IReadOnlyCollection<string> tastes)
    {
        if (tastes.Count == 0)
            return 0;
        var words = offer.Words.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return tastes.Count(taste => words.Any(word => Speaks(taste, word)));
    }

    /// <summary>Latin words count whole, so that 'tea' is not found in 'team'; Chinese has no spaces between words.</summary>
    private static bool Speaks(string taste, string word)
    {
        for (var at = taste.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = taste.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            if (!IsLatin(taste, at - 1) && !IsLatin(taste, at + word.Length) || !IsLatin(word, 0))
                return true;
        return false;
    }

    private static bool IsLatin(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]) && text[at] < '\u2e80';
}
