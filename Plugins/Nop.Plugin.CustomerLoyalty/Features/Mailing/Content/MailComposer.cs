using Nop.Core.Domain.Localization;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>Writes a mail for one recipient; for previews and tests the very same way as for sending.</summary>
public class MailComposer(MailTexts texts, MailTemplates templates, IEnumerable<IMailTokenSource> sources, MailLayout layout, MailAccounts accounts, ITokenizer tokenizer)
{
    /// <exception cref="MailProblemException">It cannot be written; the reason says why.</exception>
    public async Task<ComposedMail> ComposeAsync(MailRequest draft, CustomerLoyaltySettings settings)
    {
        var language = await texts.LanguageAsync(draft.Customer, draft.Store);
        var request = draft with { LanguageId = language?.Id ?? 0 };
        var text = await texts.FindAsync(request);
        return await ComposeAsync(request, text, language, settings);
    }

    /// <summary>Subject and body filled, without the frame around: a part of a digest.</summary>
    public async Task<(string Subject, string Body)> FillAsync(MailRequest draft, CustomerLoyaltySettings settings)
    {
        var request = draft with { LanguageId = (await texts.LanguageAsync(draft.Customer, draft.Store))?.Id ?? 0 };
        var text = await texts.FindAsync(request);
        return await FillAsync(request, text, Urls(request, settings));
    }

    private async Task<ComposedMail> ComposeAsync(MailRequest request, MailText text, Language? language, CustomerLoyaltySettings settings)
    {
        var account = await accounts.FindAsync(settings.MailAccountId, text.EmailAccountId)
            ?? throw new MailProblemException(ActionReason.NoSender, string.Empty);
        var urls = Urls(request, settings);
        var (subject, body) = await FillAsync(request, text, urls);
        if (string.IsNullOrWhiteSpace(subject) || string.IsNullOrWhiteSpace(body))
            throw new MailProblemException(ActionReason.BadTemplate, request.Payload.TemplateName);

        var framed = await layout.FrameAsync(request, subject, body, language, urls, settings.MailOpenPixel && !request.IsPreview);
        var html = MailStyles.Inline(framed);
        // The text part shows where links lead; clicks are counted in the HTML part only.
        var plain = HtmlText.Of(html);
        if (!request.IsPreview)
            html = MailLinks.Replace(html, address => urls.IsOurs(address) ? null : urls.Counted(address));
        return new ComposedMail(MimeHeader.Clean(subject), html, plain, account, request.Payload.IsMarketing ? urls.Unsubscribe : string.Empty);
    }

    private async Task<(string Subject, string Body)> FillAsync(MailRequest request, MailText text, MailUrls urls)
    {
        var (subject, body) = (templates.Parse(text.Subject ?? string.Empty), templates.Parse(text.Body ?? string.Empty));
        // What only nopCommerce understands may mention anything.
        var wanted = subject is null || body is null ? MailTokens.Every : subject.Tokens.Union(body.Tokens).ToHashSet();
        var tokens = MailTokens.Of(request, urls);
        foreach (var source in sources)
            await source.AddAsync(request, wanted, tokens);
        return (Fill(subject, text.Subject, false), Fill(body, text.Body, true));

        string Fill(MailTemplate? template, string? source, bool encode)
        {
            if (template is not null)
                return template.Fill(name => tokens.TryGetValue(name, out var value) ? value : null, encode);
            return string.IsNullOrWhiteSpace(source) ? string.Empty : tokenizer.Replace(source, tokens.Select(token => new Token(token.Key, token.Value.Value, token.Value.IsHtml)), encode);
        }
    }

    private static MailUrls Urls(MailRequest request, CustomerLoyaltySettings settings) =>
        new(request.Store, Convert.FromBase64String(settings.SigningKey), request.Customer.Id, request.ActionId);
}
