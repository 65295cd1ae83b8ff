namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

/// <summary>A piece of HTML: text as written, or one tag.</summary>
/// <param name="Name">Of the tag in lower case, with a slash before it when it closes; empty for text and comments.</param>
/// <param name="Source">As it stands in the document.</param>
public readonly record struct HtmlPiece(string Name, string Source)
{
    public bool IsText => Name.Length == 0 && !Source.StartsWith("<!", StringComparison.Ordinal);
}

/// <summary>Cuts HTML into text and tags, whatever state it is in; nothing is lost or added.</summary>
public static class HtmlScanner
{
    public static IEnumerable<HtmlPiece> Scan(string html)
    {
        var position = 0;
        while (position < html.Length)
        {
            var open = NextTag(html, position);
            if (open > position)
                yield return new HtmlPiece(string.Empty, html[position..open]);
            if (open == html.Length)
                yield break;

            var end = EndOfTag(html, open);
            var source = html[open..end];
            var name = NameOf(source);
            yield return new HtmlPiece(name, source);
            position = end;
            if (name is not ("script" or "style"))
                continue;
            // What stands within is no text.
            var close = html.IndexOf($"</{name}", position, StringComparison.OrdinalIgnoreCase);
            close = close < 0 ? html.Length : close;
            if (close > position)
                yield return new HtmlPiece($"!{name}", html[position..close]);
            position = close;
        }
    }

    /// <summary>Where the value of an attribute stands in a tag; null when it has none in quotes.</summary>
    public static Range? Attribute(string tag, string name)
    {
        for (var at = tag.IndexOf(name, StringComparison.OrdinalIgnoreCase); at > 0; at = tag.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var next = at + name.Length;
            while (next < tag.Length && char.IsWhiteSpace(tag[next]))
                next++;
            if (!char.IsWhiteSpace(tag[at - 1]) || next >= tag.Length || tag[next] != '=')
                continue;
            next++;
            while (next < tag.Length && char.IsWhiteSpace(tag[next]))
                next++;
            if (next >= tag.Length || tag[next] is not ('"' or '\''))
                continue;
            var end = tag.IndexOf(tag[next], next + 1);
            return end < 0 ? null : (next + 1)..end;
        }

        return null;
    }

    private static int NextTag(string html, int from)
    {
        for (var at = html.IndexOf('<', from); at >= 0; at = html.IndexOf('<', at + 1))
            if (at + 1 < html.Length && (char.IsAsciiLetter(html[at + 1]) || html[at + 1] is '/' or '!'))
                return at;
        return html.Length;
    }

    private static int EndOfTag(string html, int open)
    {
        if (string.CompareOrdinal(html, open, "<!--", 0, 4) == 0)
            return html.IndexOf("-->", open + 4, StringComparison.Ordinal) is var comment and >= 0 ? comment + 3 : html.Length;
        var quote = '\0';
        for (var at = open + 1; at < html.Length; at++)
            if (quote != '\0')
                quote = html[at] == quote ? '\0' : quote;
            else if (html[at] is '"' or '\'')
                quote = html[at];
            else if (html[at] == '>')
                return at + 1;
        return html.Length;
    }

    private static string NameOf(string tag)
    {
        if (tag.StartsWith("<!", StringComparison.Ordinal))
            return string.Empty;
        var start = tag.Length > 1 && tag[1] == '/' ? 2 : 1;
        var end = start;
        while (end < tag.Length && char.IsAsciiLetterOrDigit(tag[end]))
            end++;
        return (start == 2 ? "/" : string.Empty) + tag[start..end].ToLowerInvariant();
    }
}
