using System.Globalization;

namespace Benchmarks.Transactions;

internal static class AmountReader
{
    /// <summary>Numbers with a currency sign; a comma is a decimal comma where it cannot separate fields or thousands.</summary>
    public static bool TryRead(string text, out double amount)
    {
        var plain = text.Trim('$', '£', '€', ' ');
        if (plain.Contains(',') && !plain.Contains('.') && plain.Length - plain.LastIndexOf(',') != 4)
            plain = plain.Replace(',', '.');
        return double.TryParse(plain, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out amount) && double.IsFinite(amount);
    }
}
