using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.NextActions;

namespace Nop.Plugin.CustomerLoyalty.Features.NextActions;

/// <summary>A step proposed for a customer, and what became of it. Of the control group it is kept but shown to nobody.</summary>
public class LoyaltyNextAction : BaseEntity
{
    /// <summary>Customer, step and trigger: the same trigger proposes once.</summary>
    public string ActionKey { get; set; } = string.Empty;
    public int CustomerId { get; set; }
    public int StepId { get; set; }
    public int Amount { get; set; }

    /// <summary>What the customer is expected to bring, for the order of the list.</summary>
    public decimal Value { get; set; }
    public bool IsControl { get; set; }
    public int StateId { get; set; }
    public DateTime CreatedOnUtc { get; set; }
    public DateTime DueOnUtc { get; set; }

    /// <summary>Orders until then count as its success.</summary>
    public DateTime MeasureUntilUtc { get; set; }

    /// <summary>The member of staff who took it on; 0 for nobody yet.</summary>
    public int OwnerId { get; set; }
    public int DecidedById { get; set; }
    public DateTime? DecidedOnUtc { get; set; }
    public string? Outcome { get; set; }

    public NextStep Step => (NextStep)StepId;
    public NextActionState State => (NextActionState)StateId;
}
