using System.Buffers.Binary;
using Nop.Plugin.CustomerLoyalty.Platform.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;

/// <summary>Whose preferences a link opens, and which mail it came with. It opens nothing else, so it lives as long as mails are kept.</summary>
/// <param name="ActionId">0 for a preview.</param>
public readonly record struct RecipientLink(int CustomerId, int StoreId, int ActionId)
{
    private const int Length = 12;

    public string Seal(ReadOnlySpan<byte> key)
    {
        Span<byte> bytes = stackalloc byte[Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, CustomerId);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[4..], StoreId);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[8..], ActionId);
        return SignedBytes.Seal(key, SealPurpose.MailRecipient, bytes);
    }

    public static bool TryOpen(ReadOnlySpan<byte> key, ReadOnlySpan<char> text, out RecipientLink link)
    {
        Span<byte> bytes = stackalloc byte[Length];
        var isGenuine = SignedBytes.TryOpen(key, SealPurpose.MailRecipient, text, bytes);
        link = isGenuine
            ? new RecipientLink(BinaryPrimitives.ReadInt32LittleEndian(bytes), BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]), BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]))
            : default;
        return isGenuine && link.CustomerId > 0;
    }
}
