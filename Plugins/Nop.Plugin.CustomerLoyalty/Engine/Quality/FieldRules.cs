using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Engine.Quality;

/// <summary>Whether a text can be what it is said to be. They refuse what is surely wrong and let pass what may be right.</summary>
public static class FieldRules
{
    public const int LongestText = 100;
    private const int MostPhoneDigits = 15;
    private const int YoungestYears = 13;
    private const int OldestYears = 110;

    private static readonly HashSet<string> NoNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "test", "tester", "testing", "asdf", "asd", "qwerty", "xxx", "abc", "none", "na", "n/a", "null", "unknown", "customer", "user", "guest", "admin", "name", "first", "last", "测试", "无", "匿名"
    };

    public static bool IsEmail(string? text)
    {
        var email = text?.Trim() ?? string.Empty;
        var at = email.LastIndexOf('@');
        if (at is < 1 or > 64 || email.Length > 254 || email.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || "<>()[],;:\\\"".Contains(letter)))
            return false;
        var (local, domain) = (email[..at], email[(at + 1)..]);
        return !local.Contains('@') && !local.StartsWith('.') && !local.EndsWith('.') && !local.Contains("..", StringComparison.Ordinal)
            && domain.Split('.') is { Length: > 1 } labels && labels[^1].Length > 1 && !labels[^1].All(char.IsDigit)
            && labels.All(label => label.Length is > 0 and < 64 && !label.StartsWith('-') && !label.EndsWith('-') && label.All(letter => char.IsLetterOrDigit(letter) || letter == '-'));
    }

    public static bool IsName(string? text)
    {
        var name = text?.Trim() ?? string.Empty;
        return name.Length is > 0 and <= LongestText && name.Any(char.IsLetter) && !name.Any(letter => char.IsDigit(letter) || char.IsControl(letter) || "<>@{}[]=#$%".Contains(letter))
            && !NoNames.Contains(name) && !IsOneLetterOver(name);
    }

    /// <summary>6 to 15 digits in any notation, not all the same and not simply counting.</summary>
    public static bool IsPhone(string? text)
    {
        var digits = PhoneDigits.Of(text);
        return digits.Length is >= PhoneDigits.Fewest and <= MostPhoneDigits && digits.Distinct().Count() > 2 && !"01234567890123456789".Contains(digits, StringComparison.Ordinal);
    }

    public static bool IsBirthDate(DateTime? date, DateTime today) =>
        date is { } born && born.Date <= today.Date.AddYears(-YoungestYears) && born.Date >= today.Date.AddYears(-OldestYears);

    public static bool IsGender(string? text) => text?.Trim() is "M" or "F";

    public static bool IsStreet(string? text) => text?.Trim() is { Length: >= 3 and <= LongestText } street && street.Any(char.IsLetter) && IsPlain(street) && !IsOneLetterOver(street);

    public static bool IsCity(string? text) => text?.Trim() is { Length: >= 1 and <= LongestText } city && city.Any(char.IsLetter) && !city.Any(char.IsDigit) && IsPlain(city)
        && !NoNames.Contains(city) && (city.Length > 1 || IsIdeograph(city[0]));

    public static bool IsPostalCode(string? text) => text?.Trim() is { Length: >= 3 and <= 10 } code
        && code.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is ' ' or '-') && code.Any(char.IsAsciiDigit);

    /// <summary>The same name, whatever case, accents and order.</summary>
    public static bool AreSameName(string? first, string? last, string? otherFirst, string? otherLast)
    {
        var one = TextKey.Words($"{first} {last}");
        var other = TextKey.Words($"{otherFirst} {otherLast}");
        return one.Count == 0 || other.Count == 0 || one.Order(StringComparer.Ordinal).SequenceEqual(other.Order(StringComparer.Ordinal))
            || one.Intersect(other, StringComparer.Ordinal).Count() >= Math.Min(one.Count, other.Count);
    }

    private static bool IsPlain(string text) => !text.Any(letter => char.IsControl(letter) || "<>{}=".Contains(letter));

    private static bool IsOneLetterOver(string text) => text.Length > 2 && text.All(letter => char.ToUpperInvariant(letter) == char.ToUpperInvariant(text[0]));

    private static bool IsIdeograph(char letter) => char.GetUnicodeCategory(letter) == UnicodeCategory.OtherLetter;
}
