using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerLoyalty.Platform.Security;
using Nop.Plugin.CustomerLoyalty.Platform.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;

/// <summary>The link to one invitation about one order: good for nothing else. How long it works is said by the invitation.</summary>
public readonly record struct SurveyLink(int InvitationId, int OrderId)
{
    public string Seal(ReadOnlySpan<byte> key) => SealedNumbers.Seal(key, SealPurpose.Survey, InvitationId, OrderId);

    public string UrlOf(Store store, ReadOnlySpan<byte> key) => $"{StoreAddress.BaseOf(store)}{CustomerLoyaltyDefaults.SurveyPath[1..]}/{Seal(key)}";

    public static bool TryOpen(ReadOnlySpan<byte> key, ReadOnlySpan<char> text, out SurveyLink link)
    {
        Span<int> numbers = stackalloc int[2];
        var isGenuine = SealedNumbers.TryOpen(key, SealPurpose.Survey, text, numbers);
        link = new SurveyLink(numbers[0], numbers[1]);
        return isGenuine;
    }
}
