using System.Buffers.Text;
using System.Text;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerLoyalty.Platform.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;

/// <summary>Absolute addresses that a mail carries, all of its own store.</summary>
public sealed class MailUrls(Store store, byte[] key, int customerId, int actionId)
{
    private readonly string _base = StoreAddress.BaseOf(store);

    public string Store => _base;

    /// <summary>Where a POST with one click unsubscribes.</summary>
    public string Unsubscribe => _base + CustomerLoyaltyDefaults.UnsubscribePath[1..] + "/" + Recipient;

    public string Preferences => _base + CustomerLoyaltyDefaults.MailPreferencesPath[1..] + "/" + Recipient;

    public string OpenPixel => _base + CustomerLoyaltyDefaults.MailOpenPath[1..] + "/" + Recipient;

    private string Recipient => new RecipientLink(customerId, store.Id, actionId).Seal(key);

    /// <summary>The address by way of the shop, which counts the click.</summary>
    public string Counted(string address) =>
        $"{_base}{CustomerLoyaltyDefaults.MailClickPath[1..]}/{ClickLink.To(address, actionId, customerId, store.Id).Seal(key)}?u={Base64Url.EncodeToString(Encoding.UTF8.GetBytes(address))}";

    /// <summary>The same; null for what needs no counting or is counted already.</summary>
    public string? CountedOrNull(string address)
    {
        if (IsOurs(address))
            return null;
        // Links to products lead through the shop already: they only say in addition whose mail they are of.
        var products = _base + CustomerLoyaltyDefaults.MailLinkPath[1..] + "/";
        return address.StartsWith(products, StringComparison.Ordinal) && !address.Contains('?', StringComparison.Ordinal)
            ? $"{address}?{PublicMails.Mail}={ClickLink.To(address[products.Length..], actionId, customerId, store.Id).Seal(key)}"
            : Counted(address);
    }

    /// <summary>Leads to what this class makes, and is not counted.</summary>
    public bool IsOurs(string address) => address.StartsWith(_base + "loyalty/mails/", StringComparison.Ordinal);
}
