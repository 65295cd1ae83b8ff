using System.Net;
using System.Text;

namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

/// <summary>The links of a mail that lead to a web page.</summary>
public static class MailLinks
{
    /// <summary>Puts another address in place of each; null leaves it as it is.</summary>
    public static string Replace(string html, Func<string, string?> other)
    {
        var replaced = new StringBuilder(html.Length + 1024);
        foreach (var piece in HtmlScanner.Scan(html))
            if (piece.Name == "a" && HtmlScanner.Attribute(piece.Source, "href") is { } href
                && WebUtility.HtmlDecode(piece.Source[href]) is var address && IsWeb(address) && other(address) is { } instead)
                replaced.Append(piece.Source.AsSpan()[..href.Start]).Append(WebUtility.HtmlEncode(instead)).Append(piece.Source.AsSpan()[href.End..]);
            else
                replaced.Append(piece.Source);
        return replaced.ToString();
    }

    public static bool IsWeb(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
