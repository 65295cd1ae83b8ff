using System.Text;

namespace Nop.Plugin.CustomerLoyalty.Engine.Feedback;

/// <summary>A text taken apart: sentences of words in the Latin alphabet, and runs of Chinese characters.</summary>
/// <param name="Words">In lower case; a null between two says that they do not stand beside each other.</param>
public sealed record TextPieces(IReadOnlyList<string?> Words, IReadOnlyList<string> Runs)
{
    private const int LongestWord = 40;

    public static TextPieces Of(string text)
    {
        var (words, runs) = (new List<string?>(), new List<string>());
        var (word, run) = (new StringBuilder(), new StringBuilder());
        foreach (var character in text.Normalize(NormalizationForm.FormKC))
        {
            if (IsHan(character))
            {
                EndWord(words, word, true);
                run.Append(character);
                continue;
            }

            EndRun(runs, run);
            if (char.IsLetter(character) || (character is '\'' or '’' && word.Length > 0))
                word.Append(character == '’' ? '\'' : char.ToLowerInvariant(character));
            else
                EndWord(words, word, !char.IsWhiteSpace(character) && character != '-');
        }

        EndWord(words, word, true);
        EndRun(runs, run);
        return new TextPieces(words, runs);
    }

    /// <summary>The ideographs in common use.</summary>
    public static bool IsHan(char character) => character is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf';

    private static void EndWord(List<string?> words, StringBuilder word, bool isBreak)
    {
        if (word.Length is > 0 and <= LongestWord)
            words.Add(word.ToString().TrimEnd('\''));
        word.Clear();
        if (isBreak && words.Count > 0 && words[^1] is not null)
            words.Add(null);
    }

    private static void EndRun(List<string> runs, StringBuilder run)
    {
        if (run.Length > 0)
            runs.Add(run.ToString());
        run.Clear();
    }
}
