using System.Buffers.Binary;
using System.Text;
using Nop.Plugin.CustomerLoyalty.Platform.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals;

/// <summary>Through whose link a browser came first, and when, to the minute.</summary>
public sealed record ReferralArrival(string Code, DateTime OnUtc)
{
    private const int Minutes = sizeof(int);

    public string Seal(ReadOnlySpan<byte> key)
    {
        Span<byte> bytes = stackalloc byte[Minutes + ReferralCode.Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, (int)(OnUtc - DateTime.UnixEpoch).TotalMinutes);
        Encoding.ASCII.GetBytes(Code, bytes[Minutes..]);
        return SignedBytes.Seal(key, SealPurpose.Arrival, bytes);
    }

    /// <summary>Null for anything that this shop did not seal.</summary>
    public static ReferralArrival? Open(ReadOnlySpan<byte> key, string? text)
    {
        Span<byte> bytes = stackalloc byte[Minutes + ReferralCode.Length];
        if (!SignedBytes.TryOpen(key, SealPurpose.Arrival, text, bytes) || Encoding.ASCII.GetString(bytes[Minutes..]) is var code && !ReferralCode.IsCode(code))
            return null;
        return new ReferralArrival(code, DateTime.UnixEpoch.AddMinutes(BinaryPrimitives.ReadInt32LittleEndian(bytes)));
    }
}
