namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps;

/// <summary>Which tasks to read, the first due first. 0 and null are for all.</summary>
public sealed record FollowUpQuery
{
    public const int Nobody = -1;

    public FollowUpState? State { get; init; }
    public int KindId { get; init; }
    public int CustomerId { get; init; }

    /// <summary>Whose; <see cref="Nobody"/> for those that nobody has taken on.</summary>
    public int OwnerId { get; init; }

    /// <summary>Only what was due by then.</summary>
    public DateTime? DueBeforeUtc { get; init; }

    /// <summary>Without what sleeps at that moment.</summary>
    public DateTime? AwakeAtUtc { get; init; }

    /// <summary>Only tasks for these customers and those of <see cref="Reader"/>; null for all.</summary>
    public IReadOnlyCollection<int>? OnlyOf { get; init; }
    public int Reader { get; init; }
}
