using System.Buffers.Binary;
using Nop.Plugin.CustomerLoyalty.Platform.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Choices;

/// <summary>Who may say 'not for me' from a page: handed out with the page's blocks, signed.</summary>
public readonly record struct ChoiceToken(Guid VisitorId, int CustomerId, int StoreId, DateTimeOffset IssuedAt)
{
    private const int Length = 32;

    public string Seal(ReadOnlySpan<byte> key)
    {
        Span<byte> bytes = stackalloc byte[Length];
        VisitorId.TryWriteBytes(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[16..], CustomerId);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[20..], StoreId);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[24..], IssuedAt.ToUnixTimeMilliseconds());
        return SignedBytes.Seal(key, SealPurpose.Choice, bytes);
    }

    public static bool TryOpen(ReadOnlySpan<byte> key, ReadOnlySpan<char> text, DateTimeOffset now, out ChoiceToken token)
    {
        token = default;
        Span<byte> bytes = stackalloc byte[Length];
        if (!SignedBytes.TryOpen(key, SealPurpose.Choice, text, bytes))
            return false;

        token = new ChoiceToken(
            new Guid(bytes[..16]),
            BinaryPrimitives.ReadInt32LittleEndian(bytes[16..]),
            BinaryPrimitives.ReadInt32LittleEndian(bytes[20..]),
            DateTimeOffset.FromUnixTimeMilliseconds(BinaryPrimitives.ReadInt64LittleEndian(bytes[24..])));
        return TokenAge.IsWithin(TokenAge.OfPage, token.IssuedAt, now);
    }
}
