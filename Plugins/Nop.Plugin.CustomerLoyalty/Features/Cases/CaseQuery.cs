namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>Which cases are wanted; what is not said does not matter.</summary>
public sealed record CaseQuery
{
    /// <summary>Null for all that are worked on.</summary>
    public CaseState? State { get; init; }
    public bool AllStates { get; init; }
    public int QueueId { get; init; }
    public int CategoryId { get; init; }

    /// <summary>0 for everybody; -1 for cases that nobody has taken.</summary>
    public int OwnerId { get; init; }
    public int PriorityId { get; init; }
    public int CustomerId { get; init; }
    public int OrderId { get; init; }
    public int StoreId { get; init; }

    /// <summary>When it came; the ends are exclusive.</summary>
    public DateTime? OpenedFromUtc { get; init; }
    public DateTime? OpenedBeforeUtc { get; init; }

    /// <summary>When it was closed last.</summary>
    public DateTime? ClosedFromUtc { get; init; }
    public DateTime? ClosedBeforeUtc { get; init; }

    /// <summary>Only those whose promised time ends before then.</summary>
    public DateTime? DueBeforeUtc { get; init; }

    /// <summary>What this member of staff may see: his own, also those he closed or watches, and those that nobody has taken; null for all.</summary>
    public int? OnlyOf { get; init; }

    /// <summary>0 for whoever watches them.</summary>
    public int WatchedBy { get; init; }

    /// <summary>Who closed them; 0 for anybody.</summary>
    public int ClosedById { get; init; }

    /// <summary>The number of a case, or words that its subject holds.</summary>
    public string? Words { get; init; }
}
