using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>
/// A concern of a customer. The row is what its events add up to (see <see cref="LoyaltyCaseEvent"/>), kept for lists and reports;
/// its opening words are here alone.
/// </summary>
public class LoyaltyCase : BaseEntity
{
    public string CaseKey { get; set; } = string.Empty;

    /// <summary>0 for somebody without an account, who is known by his address.</summary>
    public int CustomerId { get; set; }
    public int StoreId { get; set; }
    public int LanguageId { get; set; }

    /// <summary>Of somebody without an account.</summary>
    public string? GuestName { get; set; }
    public string? GuestEmail { get; set; }
    public int SourceId { get; set; }
    public int CategoryId { get; set; }
    public int QueueId { get; set; }

    /// <summary>Who works on it; 0 for nobody yet.</summary>
    public int OwnerId { get; set; }
    public int StateId { get; set; }
    public int StepId { get; set; }

    /// <summary>As it was set; what the customer's tier adds is in <see cref="TierSteps"/>.</summary>
    public int PriorityId { get; set; }
    public int TierId { get; set; }

    /// <summary>How many steps the tier raises the priority.</summary>
    public int TierSteps { get; set; }
    public string Subject { get; set; } = string.Empty;

    /// <summary>The opening words of the customer; null when they were erased.</summary>
    public string? Text { get; set; }
    public int OrderId { get; set; }
    public int ProductId { get; set; }

    /// <summary>Of its last event; 0 until the first one is written.</summary>
    public int Version { get; set; }
    public DateTime CreatedOnUtc { get; set; }
    public DateTime? FirstAnswerOnUtc { get; set; }
    public int FirstAnswerById { get; set; }

    /// <summary>Working minutes from opening to the first answer, and whether that was within the promise.</summary>
    public int FirstAnswerMinutes { get; set; }
    public bool IsFirstAnswerLate { get; set; }
    public DateTime? LastAnswerOnUtc { get; set; }
    public DateTime? LastCustomerOnUtc { get; set; }

    /// <summary>Answers of the shop.</summary>
    public int Answers { get; set; }

    /// <summary>Answers to later messages that came after the promised time.</summary>
    public int LateAnswers { get; set; }
    public DateTime? ClosedOnUtc { get; set; }
    public int ClosedById { get; set; }

    /// <summary>Working minutes to the last closing, without those in which the customer was asked; 0 while open.</summary>
    public int SolutionMinutes { get; set; }
    public bool IsSolutionLate { get; set; }
    public DateTime? ReopenedOnUtc { get; set; }
    public int Reopenings { get; set; }

    /// <summary>When the next promised time ends; <see cref="Never"/> while no clock runs. Order of the queue.</summary>
    public DateTime DueOnUtc { get; set; }

    /// <summary>Which clock ends then, see Engine.Service.ServiceClockKind; 0 for none.</summary>
    public int DueKindId { get; set; }

    /// <summary>When the next promise breaks of which nobody has been told yet; <see cref="Never"/> for none.</summary>
    public DateTime EscalateOnUtc { get; set; }

    /// <summary>Which clock that is; 0 for none.</summary>
    public int EscalateKindId { get; set; }

    /// <summary>The case that it became part of.</summary>
    public int MergedIntoId { get; set; }

    /// <summary>1 to 5 as the customer said after closing; 0 for not said.</summary>
    public int Rating { get; set; }
    public DateTime? RatedOnUtc { get; set; }

    public static readonly DateTime Never = new(9999, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public CaseState State => (CaseState)StateId;
    public CaseStep Step => (CaseStep)StepId;
    public CaseSource Source => (CaseSource)SourceId;
    public bool IsOpen => StateId < (int)CaseState.Closed;
}
