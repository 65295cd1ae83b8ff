using System.Text;

namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>A word that somebody typed to find a customer by.</summary>
/// <param name="IsWhole">Something else was typed behind it; the last word may still go on.</param>
public readonly record struct SoughtWord(string Word, bool IsWhole)
{
    /// <summary>Whole words first, of these the longest: what finds the fewest customers.</summary>
    public static IReadOnlyList<SoughtWord> Of(string typed)
    {
        var words = SearchWords.Of(typed);
        var isOpen = Rune.DecodeLastFromUtf16(typed, out var last, out _) == System.Buffers.OperationStatus.Done && Rune.IsLetterOrDigit(last);
        return [.. words.Select((word, place) => new SoughtWord(word, !isOpen || place < words.Count - 1))
            .OrderByDescending(sought => sought.IsWhole).ThenByDescending(sought => WordKey.LengthOf(sought.Word))];
    }
}
