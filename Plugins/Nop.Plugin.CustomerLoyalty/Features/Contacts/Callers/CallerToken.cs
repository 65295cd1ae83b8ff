using Nop.Plugin.CustomerLoyalty.Platform.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts.Callers;

/// <summary>What a soft phone sends along: the number of its key, sealed by this installation.</summary>
public static class CallerToken
{
    private const int Length = 16;

    public static string Seal(ReadOnlySpan<byte> installation, Guid keyId)
    {
        Span<byte> bytes = stackalloc byte[Length];
        keyId.TryWriteBytes(bytes);
        return SignedBytes.Seal(installation, SealPurpose.Caller, bytes);
    }

    public static bool TryOpen(ReadOnlySpan<byte> installation, ReadOnlySpan<char> text, out Guid keyId)
    {
        keyId = Guid.Empty;
        Span<byte> bytes = stackalloc byte[Length];
        if (!SignedBytes.TryOpen(installation, SealPurpose.Caller, text, bytes))
            return false;
        keyId = new Guid(bytes);
        return true;
    }
}
