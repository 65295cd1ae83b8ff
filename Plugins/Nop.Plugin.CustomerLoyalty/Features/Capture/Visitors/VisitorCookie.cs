using System.Buffers.Binary;
using Nop.Plugin.CustomerLoyalty.Platform.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;

/// <summary>What the visitor cookie says: the browser's number and the customer who last used it (0 for nobody known).</summary>
public readonly record struct VisitorCookie(Guid VisitorId, int CustomerId)
{
    /// <summary>Browsers cap the life of a cookie at 400 days.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(400);

    private const int Length = 20;

    public string Seal(ReadOnlySpan<byte> key)
    {
        Span<byte> bytes = stackalloc byte[Length];
        VisitorId.TryWriteBytes(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[16..], CustomerId);
        return SignedBytes.Seal(key, SealPurpose.Visitor, bytes);
    }

    public static bool TryOpen(ReadOnlySpan<byte> key, ReadOnlySpan<char> text, out VisitorCookie cookie)
    {
        Span<byte> bytes = stackalloc byte[Length];
        var genuine = SignedBytes.TryOpen(key, SealPurpose.Visitor, text, bytes);
        cookie = genuine ? new VisitorCookie(new Guid(bytes[..16]), BinaryPrimitives.ReadInt32LittleEndian(bytes[16..])) : default;
        return genuine && cookie.VisitorId != Guid.Empty;
    }

    /// <summary>
    /// The cookie that this request should carry on with. A browser known for one customer becomes a new visitor
    /// when another customer uses it, so that their histories do not mix; a guest goes on with the number he finds.
    /// </summary>
    public static VisitorCookie For(VisitorCookie? current, int customerId)
    {
        if (current is not { } cookie)
            return new VisitorCookie(Guid.NewGuid(), customerId);
        if (customerId == 0 || cookie.CustomerId == customerId)
            return cookie;
        return cookie.CustomerId == 0 ? cookie with { CustomerId = customerId } : new VisitorCookie(Guid.NewGuid(), customerId);
    }
}
