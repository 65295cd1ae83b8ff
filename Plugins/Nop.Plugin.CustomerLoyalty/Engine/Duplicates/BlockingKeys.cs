using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;

namespace Nop.Plugin.CustomerLoyalty.Engine.Duplicates;

/// <summary>
/// Only accounts that share a key are compared, so that a shop of a million customers need not compare each with each. Whoever can be
/// a candidate by <see cref="DuplicateRules"/> shares at least one.
/// </summary>
public static class BlockingKeys
{
    public const int MaxLength = 120;

    /// <summary>Numbers with and without country and area code share this end.</summary>
    private const int PhoneEnd = PhoneDigits.Fewest;

    public static IReadOnlyList<string> Of(PersonCard person)
    {
        var keys = new List<string>();
        if (EmailIdentity.Of(person.Email) is { Length: > 0 } email)
            keys.Add("e:" + email);
        if (PhoneDigits.Of(person.Phone) is { Length: > 0 } phone)
            keys.Add("p:" + (phone[^PhoneEnd..]));
        if (AddressKey.Of(person.Address) is { Length: > 0 } place)
            keys.Add("a:" + place);
        return [.. keys.Select(key => key.Shortened(MaxLength)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}
