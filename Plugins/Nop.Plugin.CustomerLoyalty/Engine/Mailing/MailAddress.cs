using System.Security.Cryptography;
using System.Text;

namespace Nop.Plugin.CustomerLoyalty.Engine.Mailing;

/// <summary>E-mail addresses as far as a sender must understand them.</summary>
public static class MailAddress
{
    public const int MaxLength = 254;

    /// <summary>Whether it can be put into a header and an SMTP command: one address of the usual form and nothing else.</summary>
    public static bool IsUsable(string? address)
    {
        if (string.IsNullOrEmpty(address) || address.Length > MaxLength)
            return false;
        var at = address.LastIndexOf('@');
        if (at is < 1 or > 64 || at == address.Length - 1)
            return false;
        var domain = address.AsSpan(at + 1);
        return IsLocalPart(address.AsSpan(0, at)) && IsDomain(domain);
    }

    /// <summary>In lower case without blanks around; addresses that differ in nothing else are one.</summary>
    public static string Normal(string? address) => (address ?? string.Empty).Trim().ToLowerInvariant();

    /// <summary>What is kept of an address that must be remembered but not known: SHA-256 of its normal form, hexadecimal.</summary>
    public static string Hash(string? address) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Normal(address))));

    /// <summary>In lower case; empty when there is none.</summary>
    public static string DomainOf(string? address) => Normal(address) is var normal && normal.LastIndexOf('@') is var at and > 0 ? normal[(at + 1)..] : string.Empty;

    private static bool IsLocalPart(ReadOnlySpan<char> local)
    {
        if (local[0] == '.' || local[^1] == '.')
            return false;
        for (var index = 0; index < local.Length; index++)
            if (!(char.IsAsciiLetterOrDigit(local[index]) || "!#$%&'*+-/=?^_`{|}~".Contains(local[index]) || (local[index] == '.' && local[index - 1] != '.')))
                return false;
        return true;
    }

    private static bool IsDomain(ReadOnlySpan<char> domain)
    {
        foreach (var range in domain.Split('.'))
        {
            var label = domain[range];
            if (label.Length is 0 or > 63 || label[0] == '-' || label[^1] == '-')
                return false;
            foreach (var letter in label)
                if (!char.IsAsciiLetterOrDigit(letter) && letter != '-')
                    return false;
        }

        return true;
    }
}
