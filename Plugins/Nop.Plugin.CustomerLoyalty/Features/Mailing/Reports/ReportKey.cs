using System.Security.Cryptography;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Reports;

/// <summary>Signs reports of bounces and complaints: a key of its own, made from the shop's, that can be given to a mail service.</summary>
public static class ReportKey
{
    public static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(10);

    public static string Of(ReadOnlySpan<byte> shopKey) => Convert.ToHexStringLower(HMACSHA256.HashData(shopKey, "mail-report"u8));

    /// <summary>Of the header <c>X-Loyalty-Signature: t=seconds,v1=hex</c>, where hex is the HMAC-SHA256 of time, a dot and the body with the text of the key.</summary>
    public static bool IsGenuine(ReadOnlySpan<byte> shopKey, string? header, ReadOnlySpan<byte> body, DateTimeOffset now)
    {
        var parts = (header ?? string.Empty).Split(',');
        if (parts.Length != 2 || !parts[0].StartsWith("t=", StringComparison.Ordinal) || !parts[1].StartsWith("v1=", StringComparison.Ordinal) || !long.TryParse(parts[0].AsSpan(2), out var seconds)
            || Math.Abs(now.ToUnixTimeSeconds() - (double)seconds) > Tolerance.TotalSeconds)
            return false;
        var signed = new byte[parts[0].Length - 1 + body.Length];
        System.Text.Encoding.ASCII.GetBytes(parts[0].AsSpan(2), signed);
        signed[parts[0].Length - 2] = (byte)'.';
        body.CopyTo(signed.AsSpan(parts[0].Length - 1));
        var expected = Convert.ToHexStringLower(HMACSHA256.HashData(System.Text.Encoding.ASCII.GetBytes(Of(shopKey)), signed));
        return CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(expected), System.Text.Encoding.ASCII.GetBytes(parts[1][3..]));
    }
}
