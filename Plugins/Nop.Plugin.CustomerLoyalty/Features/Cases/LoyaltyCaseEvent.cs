using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>
/// One thing that happened in a case, numbered without gaps. The number is the mutex: of two who write the same next event one wins,
/// the other sees what is new first. Thread, internal notes and log are these rows.
/// </summary>
public class LoyaltyCaseEvent : BaseEntity
{
    /// <summary>In After of a case that was merged in: the customer waits for an answer to what he wrote there.</summary>
    public const int Unanswered = 1;

    public int CaseId { get; set; }

    /// <summary>1 for the opening, then one more each time.</summary>
    public int Version { get; set; }

    /// <summary>Of the form that it was written with: sent twice it is one. Files bear the same.</summary>
    public Guid PostKey { get; set; }
    public int KindId { get; set; }

    /// <summary>0 for the shop itself.</summary>
    public int ById { get; set; }

    /// <summary>True when the customer wrote or did it.</summary>
    public bool IsByCustomer { get; set; }
    public DateTime OccurredOnUtc { get; set; }

    /// <summary>Plain text; null where there are no words, or where they were erased.</summary>
    public string? Text { get; set; }

    /// <summary>What the kind says it is.</summary>
    public int Value { get; set; }

    /// <summary>For a change: what it was before and what it is now.</summary>
    public int Before { get; set; }
    public int After { get; set; }

    /// <summary>The promise from here on, in working minutes: first answer, next answer, solution. 0 for none.</summary>
    public int FirstMinutes { get; set; }
    public int NextMinutes { get; set; }
    public int SolutionMinutes { get; set; }

    public CaseEventKind Kind => (CaseEventKind)KindId;
}
