namespace Nop.Plugin.CustomerLoyalty.Features.Profiles;

/// <summary>A line of a list of customers.</summary>
public sealed class ProfileListRow
{
    public int CustomerId { get; init; }
    public string? Email { get; init; }
    public string? FirstName { get; init; }
    public string? LastName { get; init; }
    public string? Phone { get; init; }
    public int StageId { get; init; }
    public int Orders { get; init; }
    public decimal Revenue { get; init; }
    public decimal Revenue365 { get; init; }
    public decimal? LifetimeValue { get; init; }
    public decimal? Alive { get; init; }
    public decimal Rank { get; init; }
    public int Recency { get; init; }
    public int Frequency { get; init; }
    public int Monetary { get; init; }
    public int ValueBand { get; init; }
    public bool IsCore { get; init; }
    public DateTime? LastOrderOnUtc { get; init; }
    public DateTime? LastSeenOnUtc { get; init; }

    /// <summary>Never empty.</summary>
    public string Name => $"{FirstName} {LastName}".Trim() is { Length: > 0 } name ? name : Email is { Length: > 0 } email ? email : $"#{CustomerId}";
}
