using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Engine.Quality;

namespace Nop.Plugin.CustomerLoyalty.Engine.Duplicates;

/// <summary>How likely two accounts are one person's, and why.</summary>
public static class DuplicateRules
{
    public const int Candidate = 60;

    private const int SameMailbox = 95;
    private const int PhoneAndName = 90;
    private const int AddressAndName = 85;
    private const int PhoneAndNearName = 80;
    private const int AddressAndNearName = 70;
    private const int PhoneAlone = 60;
    private const int BirthDateBonus = 8;
    private const int OtherBirthDate = 35;

    public static DuplicateMatch Compare(PersonCard one, PersonCard other)
    {
        var reasons = ReasonsOf(one, other);
        var (phone, address) = (reasons.HasFlag(DuplicateReasons.Phone), reasons.HasFlag(DuplicateReasons.Address));
        var (name, near) = (reasons.HasFlag(DuplicateReasons.Name), reasons.HasFlag(DuplicateReasons.NearName));
        var score = (reasons.HasFlag(DuplicateReasons.Email), phone, address) switch
        {
            (true, _, _) => SameMailbox,
            (_, true, _) when name => PhoneAndName,
            (_, _, true) when name => AddressAndName,
            (_, true, _) when near => PhoneAndNearName,
            (_, _, true) when near => AddressAndNearName,
            (_, true, _) => PhoneAlone,
            _ => 0
        };
        if (score > 0 && one.BirthDate is { } born && other.BirthDate is { } otherBorn)
            score = born.Date == otherBorn.Date ? Math.Min(100, score + BirthDateBonus) : score - OtherBirthDate;
        return new DuplicateMatch(Math.Max(0, score), score > 0 ? reasons : DuplicateReasons.None);
    }

    private static DuplicateReasons ReasonsOf(PersonCard one, PersonCard other)
    {
        var reasons = DuplicateReasons.None;
        if (EmailIdentity.Of(one.Email) is { Length: > 0 } email && email == EmailIdentity.Of(other.Email))
            reasons |= DuplicateReasons.Email;
        if (PhoneDigits.AreSame(PhoneDigits.Of(one.Phone), PhoneDigits.Of(other.Phone)))
            reasons |= DuplicateReasons.Phone;
        if (AddressKey.Of(one.Address) is { Length: > 0 } address && address == AddressKey.Of(other.Address)
            && (one.Address.CountryId == 0 || other.Address.CountryId == 0 || one.Address.CountryId == other.Address.CountryId))
            reasons |= DuplicateReasons.Address;
        var (mine, theirs) = (NameOf(one), NameOf(other));
        if (mine.Length > 0 && mine == theirs)
            reasons |= DuplicateReasons.Name;
        else if (mine.Length > 3 && theirs.Length > 3 && Edits.Within(mine, theirs, Math.Min(mine.Length, theirs.Length) > 8 ? 2 : 1))
            reasons |= DuplicateReasons.NearName;
        if (one.BirthDate is { } born && born.Date == other.BirthDate?.Date)
            reasons |= DuplicateReasons.BirthDate;
        return reasons;
    }

    private static string NameOf(PersonCard person) => string.Join(' ', TextKey.Words($"{person.FirstName} {person.LastName}").Order(StringComparer.Ordinal));
}
