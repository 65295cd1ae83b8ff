using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Nop.Plugin.CustomerLoyalty.Platform.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;

/// <summary>A link of a mail: which mail, whose, and to which address and no other it leads.</summary>
/// <param name="AddressHash">The first 8 bytes of the address's SHA-256: the signature holds for that address only, so nobody can make the shop redirect elsewhere.</param>
public readonly record struct ClickLink(int ActionId, int CustomerId, int StoreId, long AddressHash)
{
    private const int Length = 20;

    public static ClickLink To(string address, int actionId, int customerId, int storeId) => new(actionId, customerId, storeId, HashOf(address));

    public string Seal(ReadOnlySpan<byte> key)
    {
        Span<byte> bytes = stackalloc byte[Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, ActionId);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[4..], CustomerId);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[8..], StoreId);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[12..], AddressHash);
        return SignedBytes.Seal(key, SealPurpose.MailClick, bytes);
    }

    /// <summary>False unless it was sealed for this very address.</summary>
    public static bool TryOpen(ReadOnlySpan<byte> key, ReadOnlySpan<char> text, string address, out ClickLink link)
    {
        link = default;
        Span<byte> bytes = stackalloc byte[Length];
        if (!SignedBytes.TryOpen(key, SealPurpose.MailClick, text, bytes))
            return false;
        link = new ClickLink(
            BinaryPrimitives.ReadInt32LittleEndian(bytes),
            BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]),
            BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]),
            BinaryPrimitives.ReadInt64LittleEndian(bytes[12..]));
        return link.AddressHash == HashOf(address);
    }

    private static long HashOf(string address) => BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(address)));
}
