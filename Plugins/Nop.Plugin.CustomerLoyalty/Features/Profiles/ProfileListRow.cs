namespace Nop.Plugin.CustomerLoyalty.Features.Profiles;

/// <summary>A line of a list of customers.</summary>
/// <param name="Person">Null when the customer is gone.</param>
public sealed record ProfileListRow(LoyaltyProfile Profile, ProfileName? Person)
{
    /// <summary>Never empty.</summary>
    public string Name => Person?.Full is { Length: > 0 } name ? name : Person?.Email is { Length: > 0 } email ? email : $"#{Profile.CustomerId}";
}

public sealed record ProfileName(string? Email, string? FirstName, string? LastName, string? Phone)
{
    public string Full => $"{FirstName} {LastName}".Trim();
}
