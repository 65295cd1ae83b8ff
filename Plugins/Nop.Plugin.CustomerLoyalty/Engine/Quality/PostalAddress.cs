namespace Nop.Plugin.CustomerLoyalty.Engine.Quality;

/// <summary>An address as typed; nothing in it is sure to be there.</summary>
public sealed record PostalAddress(string? Street, string? City, string? PostalCode, int CountryId)
{
    public static readonly PostalAddress None = new(null, null, null, 0);

    public bool IsEmpty => string.IsNullOrWhiteSpace(Street) && string.IsNullOrWhiteSpace(City) && string.IsNullOrWhiteSpace(PostalCode) && CountryId == 0;

    public bool IsComplete => !string.IsNullOrWhiteSpace(Street) && !string.IsNullOrWhiteSpace(City) && !string.IsNullOrWhiteSpace(PostalCode) && CountryId > 0;
}
