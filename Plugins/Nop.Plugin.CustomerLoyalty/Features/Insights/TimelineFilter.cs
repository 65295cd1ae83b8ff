using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Insights;

/// <summary>Which facts of a customer to read, newest first.</summary>
public sealed record TimelineFilter
{
    public required int CustomerId { get; init; }

    /// <summary>Empty for all.</summary>
    public IReadOnlyCollection<FactFamily> Families { get; init; } = [];
    public int StoreId { get; init; }
    public DateTime? FromUtc { get; init; }

    /// <summary>Exclusive.</summary>
    public DateTime? ToUtc { get; init; }
    public int PageIndex { get; init; }
    public int PageSize { get; init; } = 50;
}
