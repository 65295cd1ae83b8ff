using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>Points that were promised once, under a key that says for what. State and what was taken back follow from its lines and are kept here for lists.</summary>
public class LoyaltyGrant : BaseEntity
{
    public string GrantKey { get; set; } = string.Empty;
    public int CustomerId { get; set; }
    public int StoreId { get; set; }
    public int SourceId { get; set; }

    /// <summary>Order, review, action and so on.</summary>
    public int SubjectId { get; set; }

    /// <summary>0 for points that no rule gave.</summary>
    public int RuleId { get; set; }
    public int RuleVersion { get; set; }

    /// <summary>Below 0 for points that were taken.</summary>
    public int Points { get; set; }
    public int Reversed { get; set; }
    public int StateId { get; set; }

    /// <summary>Money that it was given for.</summary>
    public decimal Amount { get; set; }

    /// <summary>Of the order that earned it, as it was then; 0 for one that no order earned.</summary>
    public decimal OrderTotal { get; set; }
    public int TierId { get; set; }
    public decimal TierFactor { get; set; }
    public DateTime EarnedOnUtc { get; set; }
    public DateTime DueOnUtc { get; set; }
    public DateTime? ExpiresOnUtc { get; set; }
    public DateTime CreatedOnUtc { get; set; }

    /// <summary>Who of the staff gave or took them; 0 for nobody.</summary>
    public int ById { get; set; }

    /// <summary>Number of the order, reason, or what the customer reads.</summary>
    public string? Note { get; set; }

    /// <summary>The lines that earned: see <see cref="GrantBasis"/>.</summary>
    public string? Basis { get; set; }

    public GrantSource Source => (GrantSource)SourceId;
    public GrantState State => (GrantState)StateId;
    public GrantTerms Terms => new(Points, DueOnUtc, ExpiresOnUtc);
}
