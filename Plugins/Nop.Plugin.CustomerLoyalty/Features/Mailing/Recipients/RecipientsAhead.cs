using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;

/// <summary>
/// Reads the recipients of the next few mails of a worker in a handful of queries. What was read is good for one mail and for a moment:
/// somebody may unsubscribe, be erased or get another mail meanwhile.
/// </summary>
public class RecipientsAhead(RecipientStore recipients, SuppressionStore suppressions, MailPreferenceStore preferences, ActionQueue queue, TimeProvider clock)
{
    private readonly Dictionary<int, KnownRecipient> _byAction = [];

    /// <summary>The clock's timestamp.</summary>
    public long ReadAt { get; private set; }

    public async Task ReadAsync(IReadOnlyList<LoyaltyAction> next)
    {
        _byAction.Clear();
        ReadAt = clock.GetTimestamp();
        int[] ids = [.. next.Select(action => action.CustomerId).Distinct()];
        var customers = await recipients.FindAsync(ids);
        string[] emails = [.. customers.Values.Select(customer => customer.Email?.Trim()).OfType<string>().Where(email => email.Length > 0).Distinct(StringComparer.Ordinal)];
        var subscribed = await recipients.SubscriptionsAsync(emails);
        var suppressed = await suppressions.FindAsync(emails);
        var wishes = await preferences.FindAsync(ids);
        var sent = await queue.MarketingSentAsync(ids, clock.GetUtcNow().UtcDateTime.AddDays(-MailGate.LongestWindowDays));
        var capped = await queue.CappedAsync(ids);
        foreach (var action in next)
        {
            var customer = customers.GetValueOrDefault(action.CustomerId);
            var email = customer?.Email?.Trim() ?? string.Empty;
            _byAction[action.Id] = new KnownRecipient(
                customer,
                ReasonOf(customer, action.StoreId, suppressed),
                wishes.FirstOrDefault(wish => wish.CustomerId == action.CustomerId && wish.StoreId == action.StoreId),
                [.. subscribed[email].Where(one => one.StoreId == action.StoreId || action.StoreId == 0).Select(one => one.TypeId)],
                [.. sent[action.CustomerId]],
                capped.Contains(action.CustomerId));
        }
    }

    /// <summary>Null when the action was not among those read, its customer has become another one, it was taken before, or it is too long ago.</summary>
    public KnownRecipient? Take(LoyaltyAction action, TimeSpan freshness) =>
        _byAction.Remove(action.Id, out var known) && clock.GetElapsedTime(ReadAt) < freshness && (known.Customer is null || known.Customer.Id == action.CustomerId) ? known : null;

    private static SuppressionReason? ReasonOf(Customer? customer, int storeId, ILookup<string, LoyaltySuppression> suppressed)
    {
        if (customer is null || string.IsNullOrWhiteSpace(customer.Email))
            return null;
        var reasons = suppressed[MailAddress.Hash(customer.Email)].Where(row => row.StoreId == 0 || row.StoreId == storeId).Select(row => row.ReasonId).ToList();
        return reasons.Count == 0 ? null : SuppressionStore.Worst(reasons);
    }
}
