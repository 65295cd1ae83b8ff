using System.Buffers.Binary;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;
using Nop.Plugin.CustomerLoyalty.Platform.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;

/// <summary>What a link of a mail says: whose it is and to which product it goes. Where that is, the shop decides when it is clicked.</summary>
/// <param name="Mail">Number of the mail; 0 for a preview, whose clicks do not count.</param>
/// <param name="Strategy">0 where no strategy chose the product.</param>
/// <param name="ExperimentId">The test between chains that the reader took part in; 0 for none.</param>
public readonly record struct MailLink(
    long Mail, int CustomerId, int StoreId, int LanguageId, int ProductId, BlockStrategy Strategy, int PlaceId, int ExperimentId, Arm Arm, DateTimeOffset MadeAt)
{
    /// <summary>People find old mails; after that the link goes to the shop, and counts no more.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(400);

    private const int Length = 42;

    public string Seal(ReadOnlySpan<byte> key)
    {
        Span<byte> bytes = stackalloc byte[Length];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, Mail);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[8..], CustomerId);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[12..], StoreId);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[16..], LanguageId);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[20..], ProductId);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[24..], PlaceId);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[28..], ExperimentId);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[32..], MadeAt.ToUnixTimeSeconds());
        bytes[40] = (byte)Strategy;
        bytes[41] = (byte)Arm;
        return SignedBytes.Seal(key, SealPurpose.ProductOfMail, bytes);
    }

    public static bool TryOpen(ReadOnlySpan<byte> key, ReadOnlySpan<char> text, DateTimeOffset now, out MailLink link)
    {
        link = default;
        Span<byte> bytes = stackalloc byte[Length];
        if (!SignedBytes.TryOpen(key, SealPurpose.ProductOfMail, text, bytes))
            return false;

        link = new MailLink(
            BinaryPrimitives.ReadInt64LittleEndian(bytes),
            BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]),
            BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]),
            BinaryPrimitives.ReadInt32LittleEndian(bytes[16..]),
            BinaryPrimitives.ReadInt32LittleEndian(bytes[20..]),
            (BlockStrategy)bytes[40],
            BinaryPrimitives.ReadInt32LittleEndian(bytes[24..]),
            BinaryPrimitives.ReadInt32LittleEndian(bytes[28..]),
            (Arm)bytes[41],
            DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64LittleEndian(bytes[32..])));
        return now - link.MadeAt <= Lifetime;
    }
}
