using System.Net;
using System.Reflection;
using System.Text;
using Nop.Core.Domain.Localization;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>The frame around a mail's text: width, direction, who sends it, how to get no more.</summary>
public class MailLayout(ILocalizationService localization)
{
    private static readonly string Frame = Read();

    public async Task<string> FrameAsync(MailRequest request, string subject, string body, Language? language, MailUrls urls, bool withPixel)
    {
        var footer = await FooterAsync(request, urls);
        var pixel = withPixel ? $"<img src=\"{WebUtility.HtmlEncode(urls.OpenPixel)}\" width=\"1\" height=\"1\" alt=\"\" style=\"border:0\"/>" : string.Empty;
        // A text that is a whole document keeps its own frame, and gets the footer that the law asks for.
        if (body.IndexOf("</body>", StringComparison.OrdinalIgnoreCase) is var end and >= 0)
            return body.Insert(end, footer + pixel);
        return Frame
            .Replace("{{language}}", WebUtility.HtmlEncode(language?.LanguageCulture ?? "en"))
            .Replace("{{direction}}", language?.Rtl == true ? "rtl" : "ltr")
            .Replace("{{store}}", WebUtility.HtmlEncode(request.Store.Name))
            .Replace("{{url}}", WebUtility.HtmlEncode(urls.Store))
            .Replace("{{title}}", WebUtility.HtmlEncode(subject))
            .Replace("{{footer}}", footer + pixel)
            .Replace("{{body}}", body);
    }

    /// <summary>Others below the first, each under its own headline.</summary>
    public async Task<string> DigestAsync(string body, IReadOnlyList<FilledMail> parts, int languageId)
    {
        var digest = new StringBuilder();
        foreach (var part in parts)
            digest.Append("<hr style=\"border:0;border-top:1px solid #dddddd;margin:28px 0\"/><h2 style=\"font-size:18px;margin:0 0 12px\">")
                .Append(WebUtility.HtmlEncode(part.Subject)).Append("</h2>").Append(InnerOf(part.Body));
        var whole = $"<p style=\"color:#666666;font-size:14px\">{WebUtility.HtmlEncode(await SaysAsync("Digest", languageId))}</p>";
        return body.IndexOf("</body>", StringComparison.OrdinalIgnoreCase) is var end and >= 0 ? body.Insert(end, digest.ToString()) : whole + body + digest;
    }

    /// <summary>Of a text that is a whole document only what a reader sees.</summary>
    private static string InnerOf(string body)
    {
        var open = body.IndexOf("<body", StringComparison.OrdinalIgnoreCase);
        var start = open < 0 ? -1 : body.IndexOf('>', open);
        var end = body.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return start > 0 && end > start ? body[(start + 1)..end] : body;
    }

    /// <summary>Who sends it, and for marketing how to get no more.</summary>
    public async Task<string> FooterAsync(MailRequest request, MailUrls urls)
    {
        var store = request.Store;
        var company = string.IsNullOrWhiteSpace(store.CompanyName) ? store.Name : store.CompanyName;
        var sender = string.IsNullOrWhiteSpace(store.CompanyAddress) ? company : $"{company}, {store.CompanyAddress}";
        var encoded = WebUtility.HtmlEncode(sender);
        if (!request.Payload.IsMarketing)
            return encoded;
        var why = string.Format(await SaysAsync("Why", request.LanguageId), store.Name);
        return $"{WebUtility.HtmlEncode(why)}<br/>"
            + $"<a href=\"{WebUtility.HtmlEncode(urls.Preferences)}\" style=\"color:#666666\">{WebUtility.HtmlEncode(await SaysAsync("Choose", request.LanguageId))}</a> &#183; "
            + $"<a href=\"{WebUtility.HtmlEncode(urls.Preferences)}#stop\" style=\"color:#666666\">{WebUtility.HtmlEncode(await SaysAsync("Unsubscribe", request.LanguageId))}</a><br/>{encoded}";
    }

    private Task<string> SaysAsync(string name, int languageId) => localization.GetResourceAsync(CustomerLoyaltyDefaults.LocalePrefix + ".Mails.Footer." + name, languageId);

    private static string Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("MailLayout.html")!);
        return reader.ReadToEnd();
    }
}
