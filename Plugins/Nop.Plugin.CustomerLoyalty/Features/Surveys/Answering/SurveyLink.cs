using System.Buffers.Binary;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerLoyalty.Platform.Security;
using Nop.Plugin.CustomerLoyalty.Platform.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;

/// <summary>The link to one invitation about one order: good for nothing else. How long it works is said by the invitation.</summary>
public readonly record struct SurveyLink(int InvitationId, int OrderId)
{
    private const int Length = 8;

    public string Seal(ReadOnlySpan<byte> key)
    {
        Span<byte> bytes = stackalloc byte[Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, InvitationId);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[4..], OrderId);
        return SignedBytes.Seal(key, SealPurpose.Survey, bytes);
    }

    public string UrlOf(Store store, ReadOnlySpan<byte> key) => $"{StoreAddress.BaseOf(store)}{CustomerLoyaltyDefaults.SurveyPath[1..]}/{Seal(key)}";

    public static bool TryOpen(ReadOnlySpan<byte> key, ReadOnlySpan<char> text, out SurveyLink link)
    {
        link = default;
        Span<byte> bytes = stackalloc byte[Length];
        if (key.Length == 0 || !SignedBytes.TryOpen(key, SealPurpose.Survey, text, bytes))
            return false;
        link = new SurveyLink(BinaryPrimitives.ReadInt32LittleEndian(bytes), BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]));
        return true;
    }
}
