namespace Nop.Plugin.CustomerLoyalty.Features.Contacts;

/// <summary>Which contacts to read, the latest first. 0 and null are for all.</summary>
public sealed record ContactQuery
{
    public int CustomerId { get; init; }
    public int AgentId { get; init; }
    public int ChannelId { get; init; }
    public int DirectionId { get; init; }
    public int OutcomeId { get; init; }
    public int OrderId { get; init; }
    public int CaseId { get; init; }
    public int StoreId { get; init; }
    public int PromiseStateId { get; init; }

    /// <summary>Only open promises that were due by then.</summary>
    public DateTime? OverdueAtUtc { get; init; }

    /// <summary>Who keeps the promise.</summary>
    public int PromiseOwnerId { get; init; }
    public string? Words { get; init; }
    public DateTime? FromUtc { get; init; }

    /// <summary>Exclusive.</summary>
    public DateTime? ToUtc { get; init; }

    /// <summary>Only contacts of these customers and those of <see cref="Reader"/>; null for all.</summary>
    public IReadOnlyCollection<int>? OnlyOf { get; init; }
    public int Reader { get; init; }
}
