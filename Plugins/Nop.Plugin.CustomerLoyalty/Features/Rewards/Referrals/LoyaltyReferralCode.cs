using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals;

/// <summary>What a customer's personal link ends with.</summary>
public class LoyaltyReferralCode : BaseEntity
{
    public int CustomerId { get; set; }

    /// <summary>Whom it was made for; a merge gives it to another customer, and still nobody has two made.</summary>
    public int MadeForId { get; set; }
    public string Code { get; set; } = string.Empty;
}
