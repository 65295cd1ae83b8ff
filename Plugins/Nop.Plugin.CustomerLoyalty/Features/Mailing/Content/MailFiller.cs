using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>Puts values in place of the tokens of a mail.</summary>
public class MailFiller(MailTemplates templates, IEnumerable<IMailTokenSource> sources, ITokenizer tokenizer)
{
    public async Task<FilledMail> FillAsync(MailRequest request, MailText text, MailUrls urls)
    {
        var (subject, body) = (templates.Parse(text.Subject ?? string.Empty), templates.Parse(text.Body ?? string.Empty));
        var plain = string.IsNullOrWhiteSpace(text.Plain) ? null : templates.Parse(text.Plain);
        // What only nopCommerce understands may mention anything.
        var isRead = subject is not null && body is not null && (plain is not null || string.IsNullOrWhiteSpace(text.Plain));
        var wanted = isRead ? subject!.Tokens.Union(body!.Tokens).Union(plain?.Tokens ?? new HashSet<string>()).ToHashSet() : MailTokens.Every;
        var tokens = MailTokens.Of(request, urls);
        foreach (var source in sources)
            await source.AddAsync(request, wanted, tokens);
        IReadOnlyList<string> unknown = isRead ? [.. wanted.Where(name => !tokens.ContainsKey(name)).Order(StringComparer.Ordinal)] : [];
        return new FilledMail(Fill(subject, text.Subject, tokens, false), Fill(body, text.Body, tokens, true),
            string.IsNullOrWhiteSpace(text.Plain) ? null : Fill(plain, text.Plain, Readable(tokens), false), wanted, unknown);
    }

    private string Fill(MailTemplate? template, string? source, Dictionary<string, MailToken> tokens, bool encode)
    {
        if (template is not null)
            return template.Fill(name => tokens.TryGetValue(name, out var value) ? value : null, encode);
        return string.IsNullOrWhiteSpace(source) ? string.Empty : tokenizer.Replace(source, tokens.Select(token => new Token(token.Key, token.Value.Value, token.Value.IsHtml)), encode);
    }

    /// <summary>For the text part: what is HTML as text.</summary>
    private static Dictionary<string, MailToken> Readable(Dictionary<string, MailToken> tokens) => tokens.ToDictionary(
        token => token.Key,
        token => token.Value is { IsHtml: true, Value: string html } && html.Contains('<', StringComparison.Ordinal) ? new MailToken(HtmlText.Of(html)) : token.Value);
}
