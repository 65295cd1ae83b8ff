using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Nop.Plugin.CustomerLoyalty.Engine.Texts;

/// <summary>
/// The few signs of Markdown that our handbook is written in, as HTML: headings, paragraphs, lists, bold, code, links. Pictures are left
/// out. Whatever else is written stands there as text; nothing of it can become markup.
/// </summary>
public static partial class PlainMarkdown
{
    /// <param name="link">The address for one that is written in the text; null to leave the words without a link.</param>
    public static string ToHtml(string text, Func<string, string?> link)
    {
        var html = new StringBuilder();
        var list = string.Empty;
        var paragraph = new List<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var trimmed = line.Trim();
            var item = Item().Match(trimmed);
            if (trimmed.Length == 0 || trimmed[0] == '#' || item.Success)
                EndParagraph();
            if (!item.Success && (trimmed.Length == 0 || trimmed[0] == '#'))
                EndList();
            if (Heading().Match(trimmed) is { Success: true } heading)
                html.Append($"<h{heading.Groups[1].Length + 1}>{Inline(heading.Groups[2].Value, link)}</h{heading.Groups[1].Length + 1}>\n");
            else if (item.Success)
                AddItem(item);
            else if (trimmed.Length > 0 && !Picture().IsMatch(trimmed))
                paragraph.Add(trimmed);
        }

        EndParagraph();
        EndList();
        return html.ToString();

        void AddItem(Match item)
        {
            var kind = char.IsDigit(item.Value[0]) ? "ol" : "ul";
            if (list != kind)
            {
                EndList();
                html.Append($"<{list = kind}>\n");
            }

            html.Append($"<li>{Inline(item.Groups[1].Value, link)}</li>\n");
        }

        void EndList()
        {
            if (list.Length > 0)
                html.Append($"</{list}>\n");
            list = string.Empty;
        }

        void EndParagraph()
        {
            if (paragraph.Count > 0)
            {
                EndList();
                html.Append($"<p>{Inline(string.Join(' ', paragraph), link)}</p>\n");
            }

            paragraph.Clear();
        }
    }

    private static string Inline(string text, Func<string, string?> link)
    {
        var html = Link().Replace(WebUtility.HtmlEncode(text), match => link(WebUtility.HtmlDecode(match.Groups[2].Value)) is { } address
            ? $"<a href=\"{WebUtility.HtmlEncode(address)}\">{match.Groups[1].Value}</a>"
            : match.Groups[1].Value);
        html = Bold().Replace(html, "<strong>$1</strong>");
        html = Slanted().Replace(html, "<em>$1</em>");
        return Code().Replace(html, "<code>$1</code>");
    }

    [GeneratedRegex(@"^(#{1,4}) (.+)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?:[-*]|\d+\.) (.+)$")]
    private static partial Regex Item();

    [GeneratedRegex(@"^!\[[^\]]*\]\([^)]*\)$")]
    private static partial Regex Picture();

    [GeneratedRegex(@"\[([^\]]+)\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\*\*([^*]+)\*\*")]
    private static partial Regex Bold();

    [GeneratedRegex(@"(?<![\w*])\*([^*]+)\*(?![\w*])")]
    private static partial Regex Slanted();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
