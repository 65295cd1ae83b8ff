using System.Globalization;
using System.Net;
using System.Text;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Texts;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Platform.Setup.Messages;
using Nop.Plugin.CustomerLoyalty.Platform.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Guides;

/// <summary>The words of a guide, its files and the way to a visit, in the language of the mail.</summary>
public class GuideTokens(GuideDesk guides, ServiceTexts texts, CaptureGate gate, TimeProvider clock) : IMailTokenSource
{
    public async Task AddAsync(MailRequest request, IReadOnlySet<string> wanted, IDictionary<string, MailToken> tokens)
    {
        if (!request.Payload.Tokens.TryGetValue(GuideMail.GuideId, out var number) || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id) || await guides.FindAsync(id) is not { } guide)
            return;
        var text = await texts.FindAsync(ServiceTextKind.Guide, id, request.LanguageId);
        tokens.TryAdd(MessageTokens.GuideTitle, new MailToken(text?.Title is { Length: > 0 } title ? title : guide.Name));
        tokens.TryAdd(MessageTokens.GuideText, new MailToken(PlainHtml.Of(text?.Body), true));
        tokens.TryAdd(MessageTokens.GuideFiles, new MailToken(await FilesAsync(guide, request), true));
        tokens.TryAdd(MessageTokens.VisitUrl, new MailToken(guide.OffersVisit ? VisitAddress(request) : string.Empty, true));
    }

    private async Task<string> FilesAsync(LoyaltyGuide guide, MailRequest request)
    {
        var html = new StringBuilder();
        foreach (var file in (await guides.FilesAsync(guide.Id)).Where(file => file.LanguageId == 0 || file.LanguageId == request.LanguageId))
        {
            var address = $"{StoreAddress.BaseOf(request.Store)}{CustomerLoyaltyDefaults.GuideFilePath[1..]}/{new GuideFileLink(file.Id, request.Customer.Id, request.Payload.OrderId).Seal(gate.Key)}";
            html.Append("<li><a href=\"").Append(address).Append("\">").Append(WebUtility.HtmlEncode(file.Name)).Append("</a></li>");
        }

        return html.Length == 0 ? string.Empty : $"<ul>{html}</ul>";
    }

    private string VisitAddress(MailRequest request) =>
        $"{StoreAddress.BaseOf(request.Store)}{CustomerLoyaltyDefaults.AppointmentPath[1..]}/{AppointmentLink.From(clock.GetUtcNow().UtcDateTime, request.Customer.Id, request.Payload.OrderId).Seal(gate.Key)}";
}
