using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;

/// <summary>Whom the mail of an action goes to, and whether it may: by what was read together with others, as long as that is fresh, or by reading now.</summary>
public class MailRecipients(RecipientStore store, RecipientsAhead ahead, MailGate gate, TimeProvider clock)
{
    /// <summary>What was known that long ago is asked anew before a mail leaves: somebody may have unsubscribed while a server let us wait.</summary>
    public static readonly TimeSpan Freshness = TimeSpan.FromSeconds(2);

    public Task ReadAheadAsync(IReadOnlyList<LoyaltyAction> next) => ahead.ReadAsync(next);

    public async Task<MailRecipient> FindAsync(LoyaltyAction action, MailPayload payload, CustomerLoyaltySettings settings)
    {
        if (ahead.Take(action, Freshness) is { } known)
            return new MailRecipient(known.Customer, await gate.DecideAsync(known, payload, settings), ahead.ReadAt, known.HasCapped);
        var now = clock.GetTimestamp();
        var customer = await store.FindAsync(action.CustomerId);
        return new MailRecipient(customer, await gate.DecideAsync(customer, action.StoreId, payload, settings), now, true);
    }

    /// <summary>The decision as it stands when everything is ready.</summary>
    public async Task<SendDecision> LookAgainAsync(MailRecipient recipient, LoyaltyAction action, MailPayload payload, CustomerLoyaltySettings settings) =>
        clock.GetElapsedTime(recipient.AskedAt) < Freshness
            ? recipient.Decision
            : await gate.DecideAsync(await store.FindAsync(action.CustomerId), action.StoreId, payload, settings);
}
