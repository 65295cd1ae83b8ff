using System.Net;
using System.Text;

namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

/// <summary>The text part of a mail from its HTML: paragraphs, lists and the addresses of links.</summary>
public static class HtmlText
{
    private static readonly HashSet<string> Paragraphs = ["p", "/p", "h1", "/h1", "h2", "/h2", "h3", "/h3", "h4", "/h4", "ul", "/ul", "ol", "/ol", "table", "/table", "blockquote", "/blockquote", "hr"];
    private static readonly HashSet<string> Lines = ["br", "tr", "/tr", "div", "/div", "li", "/li"];

    public static string Of(string html)
    {
        var text = new StringBuilder();
        var (link, picture) = (string.Empty, string.Empty);
        var linkText = 0;
        foreach (var piece in HtmlScanner.Scan(html))
        {
            if (piece.IsText)
                AppendText(text, WebUtility.HtmlDecode(piece.Source));
            else if (Paragraphs.Contains(piece.Name))
                Break(text, 2);
            else if (Lines.Contains(piece.Name))
                Break(text, 1);
            if (piece.Name == "li")
                text.Append("- ");
            else if (piece.Name is "td" or "th" && text.Length > 0 && text[^1] is not ('\n' or ' '))
                text.Append(' ');
            else if (piece.Name == "img" && HtmlScanner.Attribute(piece.Source, "alt") is { } alt)
                AppendText(text, picture = WebUtility.HtmlDecode(piece.Source[alt]));
            else if (piece.Name == "a")
                (link, linkText, picture) = (HtmlScanner.Attribute(piece.Source, "href") is { } href ? WebUtility.HtmlDecode(piece.Source[href]) : string.Empty, text.Length, string.Empty);
            else if (piece.Name == "/a" && link.Length > 0)
            {
                var said = text.ToString(linkText, text.Length - linkText).Trim();
                if (picture.Length > 0 && said.StartsWith(picture, StringComparison.Ordinal) && said[picture.Length..].Trim() == picture)
                {
                    // A picture and its name below it are one thing.
                    text.Length = linkText;
                    text.Append(said = picture);
                }

                if (!link.StartsWith('#') && link != said && link != $"mailto:{said}")
                    text.Append(said.Length == 0 ? link : $" ({link})");
                link = string.Empty;
            }
        }

        return text.ToString().Trim() + "\n";
    }

    private static void AppendText(StringBuilder text, string words)
    {
        foreach (var letter in words)
            if (letter is not '\u00a0' && !char.IsWhiteSpace(letter))
                text.Append(letter);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
                text.Append(' ');
    }

    private static void Break(StringBuilder text, int wanted)
    {
        while (text.Length > 0 && text[^1] == ' ')
            text.Length--;
        if (text.Length == 0)
            return;
        var there = 0;
        while (there < text.Length && text[^(there + 1)] == '\n')
            there++;
        text.Append('\n', Math.Max(0, wanted - there));
    }
}
