using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Care;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;

/// <summary>One customer is thought of on one occasion. The fund's lines say where its money is; state, sums and gift here are copies of that for lists.</summary>
public class LoyaltyCareTask : BaseEntity
{
    /// <summary>Once for a fund, occasion and customer.</summary>
    public string TaskKey { get; set; } = string.Empty;
    public int FundId { get; set; }
    public int PlanId { get; set; }
    public int CustomerId { get; set; }

    /// <summary>When it was planned; 0 for none.</summary>
    public int TierId { get; set; }
    public int KindId { get; set; }
    public int FestivalId { get; set; }

    /// <summary><see cref="Plans.LoyaltyCareOccasion.Code"/>.</summary>
    public string Code { get; set; } = string.Empty;
    public string Name { get; set; } = string.Empty;

    /// <summary>Of the occasion, by the shop's calendar.</summary>
    public DateTime Day { get; set; }
    public DateTime DueOnUtc { get; set; }
    public int OwnerId { get; set; }
    public int StateId { get; set; }

    /// <summary>Why there is no money for it.</summary>
    public int RefusalId { get; set; }
    public int GiftId { get; set; }
    public string GiftName { get; set; } = string.Empty;

    /// <summary>Set aside for it; before that, what it would take.</summary>
    public decimal Amount { get; set; }
    public decimal Spent { get; set; }
    public bool WasRefused { get; set; }
    public int RequestedById { get; set; }
    public int ApprovedById { get; set; }

    /// <summary>The fund's line that it was last brought up to.</summary>
    public int LineNumber { get; set; }
    public DateTime CreatedOnUtc { get; set; }
    public int DecidedById { get; set; }
    public DateTime? DecidedOnUtc { get; set; }

    /// <summary>What was done, for others to copy; or why it was left.</summary>
    public string? Story { get; set; }

    /// <summary>How it was received, 1 to 5; 0 for not known.</summary>
    public int Rating { get; set; }
    public string? Reaction { get; set; }
    public int CopiedFromId { get; set; }

    /// <summary>In small letters, for the search of the case book.</summary>
    public string? Words { get; set; }

    public CareTaskState State => (CareTaskState)StateId;

    public OccasionKind Kind => (OccasionKind)KindId;

    public LunarFestival Festival => (LunarFestival)FestivalId;

    public FundRefusal Refusal => (FundRefusal)RefusalId;

    /// <summary>Something is to be done about it.</summary>
    public bool IsOpen => State is CareTaskState.Open or CareTaskState.AwaitsApproval or CareTaskState.Approved;
}
