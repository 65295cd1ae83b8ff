using System.Net;
using System.Reflection;
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

    private async Task<string> FooterAsync(MailRequest request, MailUrls urls)
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
