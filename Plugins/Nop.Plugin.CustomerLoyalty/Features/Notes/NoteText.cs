using System.Text;

namespace Nop.Plugin.CustomerLoyalty.Features.Notes;

/// <summary>Words as typed, in any script, without what no database takes: control characters and halves of letters.</summary>
public static class NoteText
{
    /// <summary>Several lines; null when nothing is left.</summary>
    public static string? Lines(string? typed) => Clean(typed, keepLines: true);

    public static string? Line(string? typed) => Clean(typed, keepLines: false);

    private static string? Clean(string? typed, bool keepLines)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        var text = new StringBuilder(typed.Length);
        foreach (var rune in typed.ReplaceLineEndings("\n").EnumerateRunes())
            if (rune.Value == '\n')
                text.Append(keepLines ? '\n' : ' ');
            else if (rune.Value == '\t')
                text.Append(' ');
            else if (!Rune.IsControl(rune) && rune != Rune.ReplacementChar)
                text.Append(rune.ToString());
        return text.ToString().Trim() is { Length: > 0 } kept ? kept : null;
    }
}
