using System.Globalization;

namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>Telephone numbers by their digits, whatever notation they were typed in.</summary>
public static class PhoneDigits
{
    /// <summary>Numbers with fewer digits are not told apart.</summary>
    public const int Fewest = 6;

    private const string Marks = "+-/().\u2010\u2011\u2012\u2013";

    /// <summary>
    /// ASCII digits without leading zeros and without the '(0)' of an international notation;
    /// empty when the text holds other things than a number of at least <see cref="Fewest"/> digits.
    /// </summary>
    public static string Of(string? text)
    {
        var digits = new List<char>();
        foreach (var letter in (text ?? string.Empty).Replace("(0)", string.Empty, StringComparison.Ordinal))
            if (CharUnicodeInfo.GetDecimalDigitValue(letter) is >= 0 and var digit)
                digits.Add((char)('0' + digit));
            else if (!char.IsWhiteSpace(letter) && !Marks.Contains(letter))
                return string.Empty;

        var number = string.Concat(digits).TrimStart('0');
        return number.Length < Fewest ? string.Empty : number;
    }

    /// <summary>True also when only one of them has the country's or the area's code. Both as <see cref="Of"/> returns them.</summary>
    public static bool AreSame(string one, string other) =>
        one.Length >= Fewest && other.Length >= Fewest
        && (one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal));
}
