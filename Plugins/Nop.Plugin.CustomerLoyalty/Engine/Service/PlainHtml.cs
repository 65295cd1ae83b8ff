using System.Net;
using System.Text;

namespace Nop.Plugin.CustomerLoyalty.Engine.Service;

/// <summary>Words as typed into a form, as HTML: paragraphs at empty lines, line breaks kept, addresses as links, everything else as text.</summary>
public static class PlainHtml
{
    public static string Of(string? text)
    {
        var html = new StringBuilder();
        foreach (var paragraph in (text ?? string.Empty).ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            html.Append("<p>").AppendJoin("<br />", paragraph.Split('\n').Select(Line)).Append("</p>");
        return html.ToString();
    }

    private static string Line(string line) => string.Join(' ', line.Split(' ').Select(Word));

    private static string Word(string word)
    {
        var end = word.Length;
        while (end > 0 && ".,;:!?)。，；：！？）".Contains(word[end - 1]))
            end--;
        var address = word[..end];
        return address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Length > 0
            ? $"<a href=\"{WebUtility.HtmlEncode(address)}\">{WebUtility.HtmlEncode(address)}</a>{WebUtility.HtmlEncode(word[end..])}"
            : WebUtility.HtmlEncode(word);
    }
}
