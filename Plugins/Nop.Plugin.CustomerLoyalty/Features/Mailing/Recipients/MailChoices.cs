using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;

/// <summary>Reads and keeps what customers say of our mails; a signed link is their right to say it. Saying it again changes nothing.</summary>
public class MailChoices(MailPreferenceStore preferences, SuppressionStore suppressions, NewsletterDesk newsletter, RecipientStore recipients, ISettingService settings, TimeProvider clock)
{
    public static readonly IReadOnlyList<int> Distances = [0, 7, 14, 30];
    public static readonly IReadOnlyList<int> Pauses = [0, 30, 90];

    /// <summary>Null when the customer is gone.</summary>
    public async Task<(Customer Customer, MailChoice Choice)?> FindAsync(RecipientLink link)
    {
        if (await recipients.FindAsync(link.CustomerId) is not { Deleted: false } customer || !MailAddress.IsUsable(customer.Email))
            return null;
        var typeId = (await settings.LoadSettingAsync<CustomerLoyaltySettings>(link.StoreId)).MailSubscriptionTypeId;
        var subscribed = await newsletter.IsSubscribedAsync(customer.Email, link.StoreId, typeId) && await suppressions.FindAsync(customer.Email, link.StoreId) is null;
        var kept = await preferences.FindAsync(link.CustomerId, link.StoreId);
        var paused = kept?.PausedUntilUtc > clock.GetUtcNow().UtcDateTime ? kept.PausedUntilUtc : null;
        return (customer, new MailChoice(subscribed, [.. MailTopics.All.Where(topic => kept?.IsOff(topic) != true)], kept?.DaysBetween ?? 0, paused));
    }

    /// <param name="pauseDays">0 to end a pause, -1 to leave it as it is.</param>
    public async Task SaveAsync(RecipientLink link, IReadOnlyCollection<string> topicsOn, int daysBetween, int pauseDays)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var kept = await preferences.FindAsync(link.CustomerId, link.StoreId) ?? new LoyaltyMailPreference { CustomerId = link.CustomerId, StoreId = link.StoreId };
        kept.TopicsOff = string.Join(',', MailTopics.All.Where(topic => !topicsOn.Contains(topic)));
        kept.DaysBetween = Distances.Contains(daysBetween) ? daysBetween : 0;
        if (Pauses.Contains(pauseDays))
            kept.PausedUntilUtc = pauseDays == 0 ? null : now.AddDays(pauseDays);
        kept.ChangedOnUtc = now;
        await preferences.SaveAsync(kept);
    }

    /// <summary>No more marketing mails of this store: on our list first, then in nopCommerce, whose event tells the others.</summary>
    public async Task StopAsync(RecipientLink link, string how)
    {
        if (await recipients.FindAsync(link.CustomerId) is not { Deleted: false } customer || !MailAddress.IsUsable(customer.Email))
            return;
        await suppressions.AddAsync(customer.Email, link.StoreId, SuppressionReason.Unsubscribed, how, link.CustomerId);
        await newsletter.EndAsync(customer.Email, link.StoreId);
    }

    /// <summary>He wants them again. False when he never subscribed: the shop's own form asks for that.</summary>
    public async Task<bool> BeginAgainAsync(RecipientLink link)
    {
        if (await recipients.FindAsync(link.CustomerId) is not { Deleted: false } customer || !MailAddress.IsUsable(customer.Email))
            return false;
        if (!await newsletter.BeginAgainAsync(customer.Email, link.StoreId))
            return false;
        await suppressions.ForgiveAsync(customer.Email, link.StoreId);
        return true;
    }
}
