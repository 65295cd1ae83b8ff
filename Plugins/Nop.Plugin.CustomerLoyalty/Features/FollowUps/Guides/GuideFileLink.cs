using System.Buffers.Binary;
using Nop.Plugin.CustomerLoyalty.Platform.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Guides;

/// <summary>The right of a buyer to a file of a guide.</summary>
public readonly record struct GuideFileLink(int FileId, int CustomerId, int OrderId)
{
    private const int Length = 12;

    public string Seal(ReadOnlySpan<byte> key)
    {
        Span<byte> bytes = stackalloc byte[Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, FileId);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[4..], CustomerId);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[8..], OrderId);
        return SignedBytes.Seal(key, SealPurpose.Guide, bytes);
    }

    public static bool TryOpen(ReadOnlySpan<byte> key, ReadOnlySpan<char> text, out GuideFileLink link)
    {
        link = default;
        Span<byte> bytes = stackalloc byte[Length];
        if (key.Length == 0 || !SignedBytes.TryOpen(key, SealPurpose.Guide, text, bytes))
            return false;
        link = new GuideFileLink(BinaryPrimitives.ReadInt32LittleEndian(bytes), BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]), BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]));
        return true;
    }
}
