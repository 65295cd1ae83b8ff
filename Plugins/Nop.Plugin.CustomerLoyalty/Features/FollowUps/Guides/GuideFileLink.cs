using Nop.Plugin.CustomerLoyalty.Platform.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Guides;

/// <summary>The right of a buyer to a file of a guide.</summary>
public readonly record struct GuideFileLink(int FileId, int CustomerId, int OrderId)
{
    public string Seal(ReadOnlySpan<byte> key) => SealedNumbers.Seal(key, SealPurpose.Guide, FileId, CustomerId, OrderId);

    public static bool TryOpen(ReadOnlySpan<byte> key, ReadOnlySpan<char> text, out GuideFileLink link)
    {
        Span<int> numbers = stackalloc int[3];
        var isGenuine = SealedNumbers.TryOpen(key, SealPurpose.Guide, text, numbers);
        link = new GuideFileLink(numbers[0], numbers[1], numbers[2]);
        return isGenuine;
    }
}
