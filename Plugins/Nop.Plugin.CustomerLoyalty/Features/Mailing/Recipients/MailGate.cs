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

    /// <param name="customer">Null for one who is not there any more.</param>
    public async Task<SendDecision> DecideAsync(Customer? customer, int storeId, MailPayload payload, CustomerLoyaltySettings settings)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return SendGate.Decide(await FactsAsync(customer, storeId, payload, settings, now), RulesOf(settings), now);
    }

    public static SendRules RulesOf(CustomerLoyaltySettings settings)
    {
        var from = QuietHours.TryReadMinute(settings.MailQuietFrom, out var start) ? start : 0;
        var until = QuietHours.TryReadMinute(settings.MailQuietUntil, out var end) ? end : 0;
        return new SendRules(settings.MailCapMails, Math.Min(settings.MailCapDays, LongestWindowDays), new QuietHours(from, until));
    }

    private async Task<SendFacts> FactsAsync(Customer? customer, int storeId, MailPayload payload, CustomerLoyaltySettings settings, DateTime now)
    {
        if (Addressed(customer) is { } none)
            return none;
        var facts = new SendFacts { IsMarketing = payload.IsMarketing, Suppression = await suppressions.FindAsync(customer!.Email, storeId) };
        if (!payload.IsMarketing)
            return facts;

        var preference = await preferences.FindAsync(customer.Id, storeId);
        return facts with
        {
            IsSubscribed = await newsletter.IsSubscribedAsync(customer.Email, storeId, TypeOf(payload, settings)),
            IsTopicOff = preference?.IsOff(payload.Topic) == true,
            PausedUntilUtc = preference?.PausedUntilUtc,
            DaysBetween = preference?.DaysBetween ?? 0,
            RecentUtc = await queue.MarketingSentAsync(customer.Id, now.AddDays(-LongestWindowDays)),
            TimeZone = await times.GetCustomerTimeZoneAsync(customer)
        };
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
