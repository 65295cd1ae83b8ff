using System.Net;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Links;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Platform.Setup.Messages;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Mails;

/// <summary>Of the case that a mail is about: read when it is sent, so that words that were erased meanwhile are not told.</summary>
public class CaseTokens(CaseStore cases, CaseEventStore events, CaseLinks links) : IMailTokenSource
{
    private const int LongestWords = 3000;

    public async Task AddAsync(MailRequest request, IReadOnlySet<string> wanted, IDictionary<string, MailToken> tokens)
    {
        if (!wanted.Any(name => name.StartsWith(MessageTokens.Case, StringComparison.Ordinal)) || !request.Payload.Tokens.TryGetValue(CaseMails.CaseId, out var number) || !int.TryParse(number, out var id))
            return;
        if (await cases.FindAsync(id) is not { } row || row.CustomerId != request.Customer.Id && request.Payload.TemplateName != CaseMails.Staff)
            return;
        foreach (var (name, token) in await OfAsync(row, request.Payload.Tokens.GetValueOrDefault(CaseMails.Version)))
            tokens.TryAdd(name, token);
        if (request.Payload.TemplateName == CaseMails.Staff)
            tokens[MessageTokens.CaseUrl] = new MailToken(await links.StaffUrlAsync(row), true);
    }

    /// <summary>For whoever writes the mail, the words of the event as HTML.</summary>
    public async Task<IReadOnlyList<(string Name, MailToken Token)>> OfAsync(LoyaltyCase row, string? version)
    {
        var words = int.TryParse(version, out var number) && number > 1 ? (await events.OfAsync(row.Id)).Where(one => one.Version <= number && one.Kind is CaseEventKind.Answered or CaseEventKind.Asked or CaseEventKind.CustomerWrote).LastOrDefault(one => one.Version <= number)?.Text : row.Text;
        return
        [
            (MessageTokens.CaseNumber, new MailToken(row.Id)),
            (MessageTokens.CaseSubject, new MailToken(row.Subject)),
            (MessageTokens.CaseText, new MailToken(WebUtility.HtmlEncode(words.Shortened(LongestWords) ?? string.Empty).Replace("\n", "<br />", StringComparison.Ordinal), true)),
            (MessageTokens.CaseUrl, new MailToken(await links.CustomerUrlAsync(row), true)),
            (MessageTokens.CaseRatingUrl, new MailToken(await links.RatingUrlAsync(row), true))
        ];
    }
}
