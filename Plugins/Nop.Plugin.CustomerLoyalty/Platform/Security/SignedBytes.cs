using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;

namespace Nop.Plugin.CustomerLoyalty.Platform.Security;

/// <summary>Text for cookies and links that only this shop can have made: the bytes and 16 bytes of HMAC-SHA256 over purpose and bytes, base64url.</summary>
public static class SignedBytes
{
    private const int MacLength = 16;
    private const int LongestPayload = 128;

    public static string Seal(ReadOnlySpan<byte> key, SealPurpose purpose, ReadOnlySpan<byte> payload)
    {
        Span<byte> sealedBytes = stackalloc byte[payload.Length + MacLength];
        payload.CopyTo(sealedBytes);
        Mac(key, purpose, payload, sealedBytes[payload.Length..]);
        return Base64Url.EncodeToString(sealedBytes);
    }

    /// <summary>False for anything that was not sealed with this key for this purpose, or whose payload has another length; and for everything as long as there is no key.</summary>
    public static bool TryOpen(ReadOnlySpan<byte> key, SealPurpose purpose, ReadOnlySpan<char> text, Span<byte> payload)
    {
        if (key.Length == 0 || payload.Length > LongestPayload || text.Length != Base64Url.GetEncodedLength(payload.Length + MacLength))
            return false;

        Span<byte> sealedBytes = stackalloc byte[payload.Length + MacLength];
        if (Base64Url.DecodeFromChars(text, sealedBytes, out _, out var written) != OperationStatus.Done || written != sealedBytes.Length)
            return false;

        Span<byte> mac = stackalloc byte[MacLength];
        Mac(key, purpose, sealedBytes[..payload.Length], mac);
        if (!CryptographicOperations.FixedTimeEquals(mac, sealedBytes[payload.Length..]))
            return false;

        sealedBytes[..payload.Length].CopyTo(payload);
        return true;
    }

    private static void Mac(ReadOnlySpan<byte> key, SealPurpose purpose, ReadOnlySpan<byte> payload, Span<byte> destination)
    {
        Span<byte> message = stackalloc byte[payload.Length + 1];
        message[0] = (byte)purpose;
        payload.CopyTo(message[1..]);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, message, hash);
        hash[..MacLength].CopyTo(destination);
    }
}
