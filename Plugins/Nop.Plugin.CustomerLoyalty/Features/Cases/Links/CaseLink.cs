using System.Buffers.Binary;
using Nop.Plugin.CustomerLoyalty.Platform.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Links;

/// <summary>Lets its holder into one case, or rate the handling of it, and nothing else.</summary>
public readonly record struct CaseLink(int CaseId, DateTimeOffset ExpiresAt)
{
    private const int Length = 12;

    public string Seal(ReadOnlySpan<byte> key, SealPurpose purpose)
    {
        Span<byte> bytes = stackalloc byte[Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, CaseId);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[4..], ExpiresAt.ToUnixTimeSeconds());
        return SignedBytes.Seal(key, purpose, bytes);
    }

    public static bool TryOpen(ReadOnlySpan<byte> key, SealPurpose purpose, ReadOnlySpan<char> text, DateTimeOffset now, out CaseLink link)
    {
        link = default;
        Span<byte> bytes = stackalloc byte[Length];
        if (!SignedBytes.TryOpen(key, purpose, text, bytes))
            return false;
        link = new CaseLink(BinaryPrimitives.ReadInt32LittleEndian(bytes), DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64LittleEndian(bytes[4..])));
        return now < link.ExpiresAt;
    }
}
