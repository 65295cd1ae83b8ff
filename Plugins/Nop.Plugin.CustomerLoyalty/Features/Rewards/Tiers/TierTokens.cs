using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;
using Nop.Plugin.CustomerLoyalty.Platform.Setup.Messages;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>What a mail can say of the reader's tier. Amounts and days are empty when there is nothing to keep or to reach.</summary>
public class TierTokens(CustomerTiers tiers, TierTexts texts, ILocalizationService localization) : IMailTokenSource
{
    public async Task AddAsync(MailRequest request, IReadOnlySet<string> wanted, IDictionary<string, MailToken> tokens)
    {
        if (!wanted.Any(name => name.StartsWith(MessageTokens.Tier, StringComparison.Ordinal)))
            return;
        var member = await tiers.FindAsync(request.Customer.Id, request.Store.Id);
        var measure = member?.Programme.Rules.Measure ?? default;
        var languageId = request.LanguageId;
        tokens.TryAdd(MessageTokens.Tier, new MailToken(await NameAsync(member?.Tier, languageId)));
        tokens.TryAdd(MessageTokens.TierNext, new MailToken(await NameAsync(member?.Next, languageId)));
        tokens.TryAdd(MessageTokens.TierToNext, new MailToken(member?.Next is null ? string.Empty : await texts.AmountAsync(measure, member.MissingToNext, request.Customer, request.Store.Id, languageId)));
        var missing = member?.Row is { KeepByUtc: not null, MissingToKeep: > 0 } row ? row : null;
        tokens.TryAdd(MessageTokens.TierToKeep, new MailToken(missing is null ? string.Empty : await texts.AmountAsync(measure, missing.MissingToKeep, request.Customer, request.Store.Id, languageId)));
        tokens.TryAdd(MessageTokens.TierKeepUntil, new MailToken(missing is null ? string.Empty : await texts.DayAsync(missing.KeepByUtc!.Value)));
    }

    private async Task<string> NameAsync(LoyaltyTier? tier, int languageId) => tier is null ? string.Empty : await localization.GetLocalizedAsync(tier, one => one.Name, languageId);
}
