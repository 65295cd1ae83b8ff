using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps;

/// <summary>Something that a member of staff is to do for a customer, wanted by a journey or another part of the shop.</summary>
public class LoyaltyFollowUp : BaseEntity
{
    /// <summary>Of the action that wanted it: the same action gives one task.</summary>
    public string FollowUpKey { get; set; } = string.Empty;
    public int CustomerId { get; set; }
    public int StoreId { get; set; }
    public string Title { get; set; } = string.Empty;
    public string Text { get; set; } = string.Empty;

    /// <summary>0 for the customer's own or anybody.</summary>
    public int OwnerId { get; set; }
    public DateTime CreatedOnUtc { get; set; }
    public DateTime DueOnUtc { get; set; }
    public int StateId { get; set; }
    public string? Outcome { get; set; }
    public int DecidedById { get; set; }
    public DateTime? DecidedOnUtc { get; set; }

    public FollowUpState State => (FollowUpState)StateId;
}
