using System.Globalization;
using System.Text.RegularExpressions;

namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>Telephone numbers by their digits, whatever notation they were typed in.</summary>
public static partial class PhoneDigits
{
    /// <summary>Numbers with fewer digits are not told apart.</summary>
    public const int Fewest = 6;

    private const int LongestText = 100;

    /// <summary>Beside the usual ones dashes of all lengths, dots in the middle, and what East Asian keyboards type at full width.</summary>
    private const string Marks = "+-/().[]_~\u00ad\u00b7\u2010\u2011\u2012\u2013\u2014\u2212\u2022\u200b\u200e\u200f\u202a\u202c\u2060\u30fb\u30fc\uff0b\uff0d\uff0f\uff08\uff09\uff0e\uff5e\ufeff";

    private static readonly string[] Schemes = ["tel:", "callto:", "sip:", "sips:"];

    /// <summary>
    /// ASCII digits without leading zeros, without the '(0)' of an international notation and without an extension;
    /// empty when the text holds other things than a number of at least <see cref="Fewest"/> digits.
    /// </summary>
    public static string Of(string? text)
    {
        var digits = new List<char>();
        foreach (var letter in Bare(text ?? string.Empty).Replace("(0)", string.Empty, StringComparison.Ordinal).Replace("\uff080\uff09", string.Empty, StringComparison.Ordinal))
            if (CharUnicodeInfo.GetDecimalDigitValue(letter) is >= 0 and var digit)
                digits.Add((char)('0' + digit));
            else if (!char.IsWhiteSpace(letter) && !Marks.Contains(letter))
                return string.Empty;

        var number = string.Concat(digits).TrimStart('0');
        return number.Length < Fewest ? string.Empty : number;
    }

    /// <summary>Without what a link has before the number, a sip address behind it, or anybody an extension.</summary>
    private static string Bare(string text)
    {
        if (text.Length > LongestText)
            return text;
        var bare = text.Trim();
        if (Array.Find(Schemes, scheme => bare.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) is { } scheme)
            bare = bare[scheme.Length..].Split('@')[0];
        return Extension().Replace(bare, string.Empty);
    }

    [GeneratedRegex(@"(?<=\d\D{0,3})(?:;\s*(?:ext|isub|phone-context)=.*|[,;\s]*(?:ext(?:ension)?|extn|app(?:arat)?|durchwahl|dw|poste|int)\b\.?:?\s*\d{1,6}|\s*(?:x|#)\s*\d{1,6}|[,;\s]*[\u8f6c\u8f49\u8ee2]\s*\d{1,6}|[,;\s]*(?:\u5206\u673a|\u5206\u6a5f|\u5185\u7ebf|\u5167\u7dda)\s*\d{1,6})\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Extension();

    /// <summary>True also when only one of them has the country's or the area's code. Both as <see cref="Of"/> returns them.</summary>
    public static bool AreSame(string one, string other) =>
        one.Length >= Fewest && other.Length >= Fewest
        && (one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal));
}
