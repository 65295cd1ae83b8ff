using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;

/// <summary>What the shop knows of the recipient of one mail, as it was read together with that of others.</summary>
/// <param name="Customer">Null for one who is not there any more.</param>
/// <param name="SubscriptionTypes">Of his running subscriptions in the mail's store.</param>
/// <param name="HasCapped">Other mails wait for him because he has had enough for a while.</param>
public sealed record KnownRecipient(
    Customer? Customer, SuppressionReason? Suppression, LoyaltyMailPreference? Preference, IReadOnlyList<int> SubscriptionTypes, IReadOnlyList<DateTime> RecentUtc, bool HasCapped)
{
    /// <param name="typeId">0 for any.</param>
    public bool IsSubscribed(int typeId) => typeId > 0 ? SubscriptionTypes.Contains(typeId) : SubscriptionTypes.Count > 0;
}
