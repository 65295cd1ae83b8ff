using Nop.Plugin.CustomerLoyalty.Engine.Duplicates;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Engine.Quality;

namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Referrals;

/// <summary>What tells one person from another.</summary>
public sealed record ReferralPerson(
    int CustomerId, string? Email, IReadOnlyCollection<string?> Phones, IReadOnlyCollection<PostalAddress> Addresses, IReadOnlyCollection<Guid> Devices, IReadOnlyCollection<string> Payments)
{
    /// <summary>What the two have in common that two people have not.</summary>
    public ReferralReason SameAs(ReferralPerson other)
    {
        if (CustomerId == other.CustomerId)
            return ReferralReason.Himself;
        if (EmailIdentity.Of(Email) is { Length: > 0 } email && email == EmailIdentity.Of(other.Email))
            return ReferralReason.SameEmail;
        if (Meet(Phones.Select(PhoneDigits.Of), other.Phones.Select(PhoneDigits.Of)))
            return ReferralReason.SamePhone;
        if (Devices.Where(device => device != Guid.Empty).Intersect(other.Devices).Any())
            return ReferralReason.SameDevice;
        if (Meet(Payments, other.Payments))
            return ReferralReason.SamePayment;
        return Meet(Addresses.Select(AddressKey.Of), other.Addresses.Select(AddressKey.Of)) ? ReferralReason.SameAddress : ReferralReason.None;
    }

    private static bool Meet(IEnumerable<string> ones, IEnumerable<string> others) => ones.Where(one => one.Length > 0).Intersect(others, StringComparer.Ordinal).Any();
}
