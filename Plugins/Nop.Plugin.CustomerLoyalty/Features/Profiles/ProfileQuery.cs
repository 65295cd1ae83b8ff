using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles;

/// <summary>Which profiles to list. What is null or 0 is not asked for.</summary>
public sealed record ProfileQuery
{
    public const int Nobodys = -1;

    /// <summary>Parts of e-mail, name or phone, or a customer or order number.</summary>
    public string? Words { get; init; }
    public int StoreId { get; init; }
    public LifecycleStage? Stage { get; init; }
    public int Recency { get; init; }
    public int Frequency { get; init; }
    public int ValueBand { get; init; }

    /// <summary>Only those with so many orders within a year.</summary>
    public int FewestOrders365 { get; init; }
    public bool CoreOnly { get; init; }

    /// <summary>Core customers who are at risk, dormant or lost.</summary>
    public bool AtRiskOnly { get; init; }

    /// <summary>The month of the first order, any day of it.</summary>
    public DateTime? Cohort { get; init; }

    /// <summary>The member of staff who looks after them; <see cref="Nobodys"/> for those without.</summary>
    public int OwnerId { get; init; }
    public int TagId { get; init; }
    public int SegmentId { get; init; }

    public ProfileOrder Order { get; init; } = ProfileOrder.Value;
}
