using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles;

/// <summary>A line of a list of customers.</summary>
/// <param name="Person">Null when the customer is gone.</param>
public sealed record ProfileListRow(LoyaltyProfile Profile, ProfileName? Person)
{
    /// <summary>Never empty.</summary>
    public string Name => CustomerName.Of(Person?.FirstName, Person?.LastName, Person?.Email, Profile.CustomerId);
}

public sealed record ProfileName(string? Email, string? FirstName, string? LastName, string? Phone)
{
    public string Full => CustomerName.Full(FirstName, LastName);
}
