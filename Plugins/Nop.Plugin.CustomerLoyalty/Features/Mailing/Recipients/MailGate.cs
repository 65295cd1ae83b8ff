using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;

/// <summary>Reads what is to be known of a recipient and lets the gate decide.</summary>
public class MailGate(ActionQueue queue, SuppressionStore suppressions, MailPreferenceStore preferences, NewsletterDesk newsletter, IDateTimeHelper times, TimeProvider clock)
{
    /// <summary>The longest window that a cap may have.</summary>
    public const int LongestWindowDays = 60;

    /// <param name="known">What was read of the recipient a moment ago.</param>
    public async Task<SendDecision> DecideAsync(KnownRecipient known, MailPayload payload, CustomerLoyaltySettings settings)
    {
        var facts = Addressed(known.Customer) ?? new SendFacts
        {
            IsMarketing = payload.IsMarketing,
            Suppression = known.Suppression,
            IsSubscribed = known.IsSubscribed(TypeOf(payload, settings)),
            IsTopicOff = known.Preference?.IsOff(payload.Topic) == true,
            PausedUntilUtc = known.Preference?.PausedUntilUtc,
            DaysBetween = known.Preference?.DaysBetween ?? 0,
            RecentUtc = known.RecentUtc,
            TimeZone = payload.IsMarketing ? await times.GetCustomerTimeZoneAsync(known.Customer!) : TimeZoneInfo.Utc
        };
        return SendGate.Decide(facts, RulesOf(settings), clock.GetUtcNow().UtcDateTime);
    }

    /// <summary>Reads what is to be known now.</summary>
    /// <param name="customer">Null for one who is not there any more.</param>
    public async Task<SendDecision> DecideAsync(Customer? customer, int storeId, MailPayload payload, CustomerLoyaltySettings settings) =>
        await DecideAsync(await KnowAsync(customer, storeId, payload.IsMarketing), payload, settings);

    public static SendRules RulesOf(CustomerLoyaltySettings settings)
    {
        var from = QuietHours.TryReadMinute(settings.MailQuietFrom, out var start) ? start : 0;
        var until = QuietHours.TryReadMinute(settings.MailQuietUntil, out var end) ? end : 0;
        return new SendRules(settings.MailCapMails, Math.Min(settings.MailCapDays, LongestWindowDays), new QuietHours(from, until));
    }

    /// <summary>Of a mail that is no marketing nothing but the list of stopped addresses counts.</summary>
    private async Task<KnownRecipient> KnowAsync(Customer? customer, int storeId, bool isMarketing)
    {
        if (Addressed(customer) is not null)
            return new KnownRecipient(customer, null, null, [], [], false);
        var suppression = await suppressions.FindAsync(customer!.Email, storeId);
        return isMarketing
            ? new KnownRecipient(customer, suppression, await preferences.FindAsync(customer.Id, storeId), await newsletter.TypesAsync(customer.Email, storeId),
                await queue.MarketingSentAsync(customer.Id, clock.GetUtcNow().UtcDateTime.AddDays(-LongestWindowDays)), false)
            : new KnownRecipient(customer, suppression, null, [], [], false);
    }

    /// <summary>Null for somebody to whom a mail can be addressed at all.</summary>
    private static SendFacts? Addressed(Customer? customer) => customer switch
    {
        null or { Deleted: true } or { Active: false } => new SendFacts { IsCustomerGone = true },
        _ when !MailAddress.IsUsable(customer.Email) => new SendFacts { HasAddress = false },
        _ => null
    };

    private static int TypeOf(MailPayload payload, CustomerLoyaltySettings settings) => payload.SubscriptionTypeId > 0 ? payload.SubscriptionTypeId : settings.MailSubscriptionTypeId;
}
