namespace Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;

/// <summary>Which tasks to read, the first due first. 0, empty and null are for all.</summary>
public sealed record CareTaskQuery
{
    public const int Nobody = -1;

    /// <summary>All on which something is to be done.</summary>
    public const int ToDo = -1;

    /// <summary>One of <see cref="CareTaskState"/>, <see cref="ToDo"/>, or 0 for all but the control group.</summary>
    public int StateId { get; init; }
    public int FundId { get; init; }
    public int PlanId { get; init; }
    public int CustomerId { get; init; }

    /// <summary>Whose; <see cref="Nobody"/> for those that nobody has.</summary>
    public int OwnerId { get; init; }
    public DateTime? DueBeforeUtc { get; init; }

    /// <summary>Only tasks for these customers and those of <see cref="Reader"/>; null for all.</summary>
    public IReadOnlyCollection<int>? OnlyOf { get; init; }
    public int Reader { get; init; }
}
