using System.Text;

namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

/// <summary>RFC 2045, section 6.7. Lines end with CR LF in what comes in.</summary>
public static class QuotedPrintable
{
    private const int LongestLine = 75;
    private const string Digits = "0123456789ABCDEF";

    public static void Append(StringBuilder text, ReadOnlySpan<byte> bytes)
    {
        var column = 0;
        for (var index = 0; index < bytes.Length; index++)
        {
            var value = bytes[index];
            if (value == '\r' && index + 1 < bytes.Length && bytes[index + 1] == '\n')
            {
                text.Append("\r\n");
                column = 0;
                index++;
                continue;
            }

            // A dot that begins a line would be doubled on the way, a blank that ends one might get lost.
            var endsLine = index + 1 == bytes.Length || bytes[index + 1] == '\r';
            var plain = value is >= 33 and <= 126 and not (byte)'=' || (value is 32 or 9 && !endsLine);
            if (value == '.' && column == 0)
                plain = false;
            var width = plain ? 1 : 3;
            if (column + width > LongestLine)
            {
                text.Append("=\r\n");
                column = 0;
                if (value == '.')
                    (plain, width) = (false, 3);
            }

            if (plain)
                text.Append((char)value);
            else
                text.Append('=').Append(Digits[value >> 4]).Append(Digits[value & 15]);
            column += width;
        }
    }
}
