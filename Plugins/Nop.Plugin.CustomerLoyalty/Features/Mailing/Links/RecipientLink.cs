using Nop.Plugin.CustomerLoyalty.Platform.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;

/// <summary>Whose preferences a link opens, and which mail it came with. It opens nothing else, so it lives as long as mails are kept.</summary>
/// <param name="ActionId">0 for a preview.</param>
public readonly record struct RecipientLink(int CustomerId, int StoreId, int ActionId)
{
    public string Seal(ReadOnlySpan<byte> key) => SealedNumbers.Seal(key, SealPurpose.MailRecipient, CustomerId, StoreId, ActionId);

    public static bool TryOpen(ReadOnlySpan<byte> key, ReadOnlySpan<char> text, out RecipientLink link)
    {
        Span<int> numbers = stackalloc int[3];
        var isGenuine = SealedNumbers.TryOpen(key, SealPurpose.MailRecipient, text, numbers);
        link = new RecipientLink(numbers[0], numbers[1], numbers[2]);
        return isGenuine && link.CustomerId > 0;
    }
}
