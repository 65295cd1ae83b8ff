using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements;

/// <summary>A service that a customer is entitled to, with the code of its certificate.</summary>
public class LoyaltyEntitlement : BaseEntity
{
    /// <summary>Of what it was given for: the same is given once.</summary>
    public string EntitlementKey { get; set; } = string.Empty;

    /// <summary>As printed, without dashes; nobody can guess it.</summary>
    public string Code { get; set; } = string.Empty;
    public int CustomerId { get; set; }
    public int StoreId { get; set; }
    public int KindId { get; set; }

    /// <summary>The tier that gave it.</summary>
    public int TierId { get; set; }
    public int OrderId { get; set; }
    public int OrderItemId { get; set; }
    public int ProductId { get; set; }

    /// <summary>Months of a warranty.</summary>
    public int Months { get; set; }
    public DateTime StartsOnUtc { get; set; }
    public DateTime ExpiresOnUtc { get; set; }
    public DateTime CreatedOnUtc { get; set; }
    public DateTime? RevokedOnUtc { get; set; }

    /// <summary>Set with the use, for lists; the use itself is a row of its own.</summary>
    public DateTime? UsedOnUtc { get; set; }

    public EntitlementKind Kind => (EntitlementKind)KindId;

    public EntitlementState StateAt(DateTime nowUtc) =>
        RevokedOnUtc is not null ? EntitlementState.Revoked
        : UsedOnUtc is not null ? EntitlementState.Used
        : ExpiresOnUtc <= nowUtc ? EntitlementState.Expired
        : StartsOnUtc > nowUtc ? EntitlementState.NotYet : EntitlementState.Valid;
}
