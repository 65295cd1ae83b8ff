using Nop.Plugin.CustomerLoyalty.Engine.Quality;

namespace Nop.Plugin.CustomerLoyalty.Engine.Duplicates;

/// <summary>What one account says of the person behind it.</summary>
public sealed record PersonCard
{
    public required int CustomerId { get; init; }
    public string? Email { get; init; }
    public string? Phone { get; init; }
    public string? FirstName { get; init; }
    public string? LastName { get; init; }
    public DateTime? BirthDate { get; init; }
    public PostalAddress Address { get; init; } = PostalAddress.None;
}
