using System.Buffers.Binary;
using Nop.Plugin.CustomerLoyalty.Platform.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;

/// <summary>The link to one customer's form: good for nothing else, and only until it expires.</summary>
public readonly record struct DataFormToken(int RequestId, int CustomerId, DateTimeOffset ExpiresAt)
{
    private const int Length = 16;

    public string Seal(ReadOnlySpan<byte> key)
    {
        Span<byte> bytes = stackalloc byte[Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, RequestId);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[4..], CustomerId);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[8..], ExpiresAt.ToUnixTimeSeconds());
        return SignedBytes.Seal(key, SealPurpose.DataForm, bytes);
    }

    public static bool TryOpen(ReadOnlySpan<byte> key, ReadOnlySpan<char> text, DateTimeOffset now, out DataFormToken token)
    {
        token = default;
        Span<byte> bytes = stackalloc byte[Length];
        if (!SignedBytes.TryOpen(key, SealPurpose.DataForm, text, bytes))
            return false;
        token = new DataFormToken(BinaryPrimitives.ReadInt32LittleEndian(bytes), BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]),
            DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64LittleEndian(bytes[8..])));
        return now < token.ExpiresAt;
    }
}
