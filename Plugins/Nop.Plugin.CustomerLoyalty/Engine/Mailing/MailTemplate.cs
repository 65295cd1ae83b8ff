using System.Net;
using System.Text;

namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

/// <summary>
/// A text with tokens and conditions as nopCommerce's message templates have them (<c>%Token%</c>, <c>%if (condition) … endif%</c>), read once and
/// filled often. A value is never read for tokens again: a customer whose name looks like one gets his name.
/// </summary>
public sealed class MailTemplate
{
    private readonly List<Part> _parts;

    private MailTemplate(List<Part> parts, IReadOnlySet<string> tokens) => (_parts, Tokens) = (parts, tokens);

    /// <summary>The tokens that it mentions, without percent signs.</summary>
    public IReadOnlySet<string> Tokens { get; }

    /// <summary>Null when it has a condition that is not understood here or conditions that do not close.</summary>
    public static MailTemplate? TryParse(string text)
    {
        var tokens = new HashSet<string>(StringComparer.Ordinal);
        var position = 0;
        return TryParse(text, ref position, 0, tokens) is { } parts && position == text.Length ? new MailTemplate(parts, tokens) : null;
    }

    /// <param name="valueOf">The value of a token by name; null for a token that is not known and stays as it is.</param>
    public string Fill(Func<string, MailToken?> valueOf, bool encode)
    {
        var filled = new StringBuilder();
        Fill(_parts, filled, valueOf, encode);
        return filled.ToString();
    }

    private static void Fill(List<Part> parts, StringBuilder filled, Func<string, MailToken?> valueOf, bool encode)
    {
        foreach (var part in parts)
            if (part.Condition is not null)
            {
                if (part.Condition.Holds(name => valueOf(name)?.Value))
                    Fill(part.Inner!, filled, valueOf, encode);
            }
            else if (part.Token is null)
                filled.Append(part.Text);
            else if (valueOf(part.Token) is { } token)
                filled.Append(encode && !token.IsHtml ? WebUtility.HtmlEncode(token.Words) : token.Words);
            else
                filled.Append(part.Text);
    }

    private static List<Part>? TryParse(string text, ref int position, int depth, HashSet<string> tokens)
    {
        var parts = new List<Part>();
        while (position < text.Length)
        {
            var mark = NextMark(text, position);
            if (mark > position)
                parts.Add(new Part(text[position..mark], null, null, null));
            position = mark;
            if (mark == text.Length)
                break;
            if (Starts(text, mark, "endif%"))
            {
                if (depth == 0)
                    return null;
                position += "endif%".Length;
                return parts;
            }

            if (Starts(text, mark, "%if"))
            {
                position += "%if".Length;
                if (MailCondition.TryParse(text, ref position, tokens) is not { } condition || TryParse(text, ref position, depth + 1, tokens) is not { } inner)
                    return null;
                parts.Add(new Part(string.Empty, null, condition, inner));
                continue;
            }

            var end = TokenEnd(text, mark);
            var name = text[(mark + 1)..(end - 1)];
            tokens.Add(name);
            parts.Add(new Part(text[mark..end], name, null, null));
            position = end;
        }

        return depth == 0 ? parts : null;
    }

    private static int NextMark(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
            if (text[at] == '%' && (IsIf(text, at) || TokenEnd(text, at) > 0))
                return at;
            else if (text[at] is 'e' or 'E' && Starts(text, at, "endif%"))
                return at;
        return text.Length;
    }

    private static bool IsIf(string text, int at)
    {
        if (!Starts(text, at, "%if"))
            return false;
        var next = at + 3;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        return next < text.Length && text[next] == '(';
    }

    /// <summary>After the closing percent sign; 0 when no token begins there.</summary>
    internal static int TokenEnd(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '_'))
            end++;
        return end < text.Length && text[end] == '%' && end > at + 1 ? end + 1 : 0;
    }

    private static bool Starts(string text, int at, string word) => string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private sealed record Part(string Text, string? Token, MailCondition? Condition, List<Part>? Inner);
}
