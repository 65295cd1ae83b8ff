using Nop.Core.Domain.Localization;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>Writes a mail for one recipient; for previews and tests the very same way as for sending.</summary>
public class MailComposer(MailTexts texts, MailFiller filler, MailLayout layout, MailAccounts accounts, IEnumerable<IMailAttachmentSource> files)
{
    /// <param name="parts">Others that travel within it.</param>
    /// <exception cref="MailProblemException">It cannot be written; the reason says why.</exception>
    public async Task<ComposedMail> ComposeAsync(MailRequest draft, CustomerLoyaltySettings settings, IReadOnlyList<MailPart>? parts = null)
    {
        var language = await texts.LanguageAsync(draft.Customer, draft.Store, draft.LanguageId);
        var request = draft with { LanguageId = language?.Id ?? 0 };
        var text = draft.Text ?? await texts.FindAsync(request);
        var account = await accounts.FindAsync(settings.MailAccountId, text.EmailAccountId)
            ?? throw new MailProblemException(ActionReason.NoSender, string.Empty);
        var urls = Urls(request, settings);
        var filled = await filler.FillAsync(request, text, urls);
        if (string.IsNullOrWhiteSpace(filled.Subject) || string.IsNullOrWhiteSpace(filled.Body))
            throw new MailProblemException(ActionReason.BadTemplate, request.Payload.TemplateName);

        var withPixel = settings.MailOpenPixel && !request.IsPreview;
        var html = await FramedAsync(filled, parts?.Select(part => part.Filled));
        // The text part shows where links lead; clicks are counted in the HTML part only.
        var plain = filled.Plain is null || parts is { Count: > 0 } ? HtmlText.Of(html) : await PlainAsync(request, filled.Plain, urls);
        if (parts is { Count: > 0 })
            html = await FramedAsync(filled, parts.Select(Counted));
        if (!request.IsPreview)
            html = MailLinks.Replace(html, urls.CountedOrNull);
        return new ComposedMail(MimeHeader.Clean(filled.Subject), html, plain, account, request.Payload.IsMarketing ? urls.Unsubscribe : string.Empty)
        {
            Language = language,
            IsInLanguage = text.IsInLanguage,
            Filled = filled,
            Attachments = await AttachedAsync(request, account.Email)
        };

        async Task<string> FramedAsync(FilledMail whole, IEnumerable<FilledMail>? others)
        {
            var body = others?.ToList() is { Count: > 0 } some ? await layout.DigestAsync(whole.Body, some, request.LanguageId) : whole.Body;
            return MailStyles.Inline(await layout.FrameAsync(request, whole.Subject, body, language, urls, withPixel));
        }
    }

    /// <summary>Its words without the frame around, to travel within another.</summary>
    /// <exception cref="MailProblemException">It cannot be written; the reason says why.</exception>
    public async Task<MailPart> PartAsync(MailRequest draft, CustomerLoyaltySettings settings)
    {
        var request = draft with { LanguageId = (await texts.LanguageAsync(draft.Customer, draft.Store, draft.LanguageId))?.Id ?? 0 };
        var urls = Urls(request, settings);
        var filled = await filler.FillAsync(request, draft.Text ?? await texts.FindAsync(request), urls);
        return string.IsNullOrWhiteSpace(filled.Body) ? throw new MailProblemException(ActionReason.BadTemplate, request.Payload.TemplateName) : new MailPart(filled, urls);
    }

    private async Task<IReadOnlyList<MailAttachment>> AttachedAsync(MailRequest request, string fromAddress)
    {
        var attached = new List<MailAttachment>();
        foreach (var source in files)
            if (await source.FindAsync(request, fromAddress) is { } file)
                attached.Add(file);
        return attached;
    }

    private static FilledMail Counted(MailPart part) => part.Filled with { Body = MailLinks.Replace(part.Filled.Body, part.Urls.CountedOrNull) };

    /// <summary>The shop's own text part, with the words that the law asks for.</summary>
    private async Task<string> PlainAsync(MailRequest request, string plain, MailUrls urls) =>
        $"{plain.ReplaceLineEndings("\n").Trim()}\n\n{HtmlText.Of(await layout.FooterAsync(request, urls))}";

    private static MailUrls Urls(MailRequest request, CustomerLoyaltySettings settings) =>
        new(request.Store, Convert.FromBase64String(settings.SigningKey), request.IsPreview ? 0 : request.Customer.Id, request.ActionId);
}
