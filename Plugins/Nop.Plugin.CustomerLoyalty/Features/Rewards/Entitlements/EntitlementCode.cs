using System.Security.Cryptography;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements;

/// <summary>Codes of certificates: 16 letters and digits that cannot be mistaken for one another, 80 bits of chance.</summary>
public static class EntitlementCode
{
    public const int Length = 16;

    private const string Signs = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    public static string Make() => RandomNumberGenerator.GetString(Signs, Length);

    /// <summary>In groups of four, for the eye.</summary>
    public static string Shown(string code) => string.Join('-', code.Chunk(4).Select(part => new string(part)));

    /// <summary>As typed, with dashes, blanks and small letters; null for what is no code.</summary>
    public static string? Read(string? typed)
    {
        var code = new string([.. (typed ?? string.Empty).Where(sign => sign is not ('-' or ' ')).Select(char.ToUpperInvariant)]);
        return code.Length == Length && code.All(sign => Signs.Contains(sign, StringComparison.Ordinal)) ? code : null;
    }
}
