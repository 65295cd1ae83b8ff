using System.Text;

namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

/// <summary>Values of header fields: one line of ASCII whatever comes in (RFC 5322), other letters as encoded words (RFC 2047), long ones folded.</summary>
public static class MimeHeader
{
    private const int LongestWord = 45;

    /// <summary>A subject or the like. Line ends and control characters become blanks: nobody adds a header through a name.</summary>
    public static string Text(string value) => Encode(Clean(value));

    /// <summary>Name and address; the address alone when there is no name.</summary>
    public static string Mailbox(string? name, string address)
    {
        var clean = Clean(name ?? string.Empty);
        if (clean.Length == 0)
            return address;
        return IsAscii(clean) ? $"\"{clean.Replace("\\", "\\\\").Replace("\"", "\\\"")}\" <{address}>" : $"{Encode(clean)} <{address}>";
    }

    public static string Clean(string value)
    {
        var clean = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
            if (Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 || Rune.IsWhiteSpace(rune))
                clean.Append(clean.Length > 0 && clean[^1] != ' ' ? " " : string.Empty);
            else
                clean.Append(rune);
        return clean.ToString().Trim();
    }

    private static bool IsAscii(string value) => value.All(letter => letter is >= ' ' and <= '~');

    private static string Encode(string clean)
    {
        if (IsAscii(clean) && !clean.Contains("=?") && clean.Length <= 60)
            return clean;
        var words = new List<string>();
        var bytes = new List<byte>();
        Span<byte> buffer = stackalloc byte[4];
        foreach (var rune in clean.EnumerateRunes())
        {
            var length = rune.EncodeToUtf8(buffer);
            if (bytes.Count + length > LongestWord)
            {
                words.Add(Word(bytes));
                bytes.Clear();
            }

            bytes.AddRange(buffer[..length]);
        }

        words.Add(Word(bytes));
        return string.Join("\r\n ", words);
    }

    private static string Word(List<byte> bytes) => $"=?utf-8?B?{Convert.ToBase64String(bytes.ToArray())}?=";
}
