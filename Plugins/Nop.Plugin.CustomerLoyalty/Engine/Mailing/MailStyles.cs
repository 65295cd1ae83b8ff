using System.Text;

namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

/// <summary>Gives the tags of a mail the styles that they need, in the tag itself: mail programs drop style sheets. Who has a style keeps it.</summary>
public static class MailStyles
{
    private static readonly Dictionary<string, string> Styles = new()
    {
        ["p"] = "margin:0 0 16px;line-height:1.5",
        ["h1"] = "margin:0 0 16px;font-size:24px;line-height:1.3",
        ["h2"] = "margin:24px 0 12px;font-size:20px;line-height:1.3",
        ["h3"] = "margin:20px 0 8px;font-size:16px;line-height:1.3",
        ["ul"] = "margin:0 0 16px;padding-inline-start:20px",
        ["ol"] = "margin:0 0 16px;padding-inline-start:20px",
        ["li"] = "margin:0 0 8px;line-height:1.5",
        ["a"] = "color:#1a5fb4",
        ["img"] = "max-width:100%;height:auto;border:0",
        ["hr"] = "border:0;border-top:1px solid #dddddd;margin:24px 0"
    };

    public static string Inline(string html)
    {
        var styled = new StringBuilder(html.Length + 512);
        foreach (var piece in HtmlScanner.Scan(html))
            if (Styles.TryGetValue(piece.Name, out var style) && HtmlScanner.Attribute(piece.Source, "style") is null)
                styled.Append(piece.Source.AsSpan(0, piece.Name.Length + 1)).Append($" style=\"{style}\"").Append(piece.Source.AsSpan(piece.Name.Length + 1));
            else
                styled.Append(piece.Source);
        return styled.ToString();
    }
}
