using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;

/// <summary>What a customer gets because something went wrong. Given once under its key.</summary>
public class LoyaltyCompensation : BaseEntity
{
    /// <summary>Of the form that asked for it: sent twice it is one.</summary>
    public Guid CompensationKey { get; set; }
    public int CaseId { get; set; }
    public int CustomerId { get; set; }
    public int StoreId { get; set; }
    public int KindId { get; set; }
    public int Points { get; set; }
    public int DiscountId { get; set; }
    public int GiftId { get; set; }

    /// <summary>What it costs the shop, in the primary store currency.</summary>
    public decimal Cost { get; set; }
    public string? Reason { get; set; }
    public int StateId { get; set; }
    public int WantedById { get; set; }
    public DateTime WantedOnUtc { get; set; }
    public int DecidedById { get; set; }
    public DateTime? DecidedOnUtc { get; set; }
    public string? Decision { get; set; }
    public DateTime? GivenOnUtc { get; set; }

    public CompensationKind Kind => (CompensationKind)KindId;
    public CompensationState State => (CompensationState)StateId;
}
