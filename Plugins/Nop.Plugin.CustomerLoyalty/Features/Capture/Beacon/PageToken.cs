using System.Buffers.Binary;
using Nop.Plugin.CustomerLoyalty.Platform.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;

/// <summary>Who got which page when: handed to the page's script, signed, and sent back with what happened there.</summary>
public readonly record struct PageToken(Guid VisitorId, Guid PageId, int CustomerId, int StoreId, DateTimeOffset IssuedAt)
{
    private const int Length = 48;

    public string Seal(ReadOnlySpan<byte> key)
    {
        Span<byte> bytes = stackalloc byte[Length];
        VisitorId.TryWriteBytes(bytes);
        PageId.TryWriteBytes(bytes[16..]);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[32..], CustomerId);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[36..], StoreId);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[40..], IssuedAt.ToUnixTimeMilliseconds());
        return SignedBytes.Seal(key, SealPurpose.Page, bytes);
    }

    public static bool TryOpen(ReadOnlySpan<byte> key, ReadOnlySpan<char> text, DateTimeOffset now, out PageToken token)
    {
        token = default;
        Span<byte> bytes = stackalloc byte[Length];
        if (!SignedBytes.TryOpen(key, SealPurpose.Page, text, bytes))
            return false;

        token = new PageToken(
            new Guid(bytes[..16]),
            new Guid(bytes[16..32]),
            BinaryPrimitives.ReadInt32LittleEndian(bytes[32..]),
            BinaryPrimitives.ReadInt32LittleEndian(bytes[36..]),
            DateTimeOffset.FromUnixTimeMilliseconds(BinaryPrimitives.ReadInt64LittleEndian(bytes[40..])));
        return TokenAge.IsWithin(TokenAge.OfPage, token.IssuedAt, now);
    }
}
