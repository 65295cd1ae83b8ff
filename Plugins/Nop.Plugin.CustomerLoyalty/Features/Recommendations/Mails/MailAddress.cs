using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerLoyalty.Platform.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;

/// <summary>Addresses that a mail may carry: absolute, and of the mail's own store.</summary>
public static class MailAddress
{
    /// <summary>An address of the shop as a page of it has it, for readers who are not on that page.</summary>
    /// <param name="location">Where the shop is for the request that made the address.</param>
    public static string Of(Store store, string address, string location)
    {
        if (address.StartsWith(location, StringComparison.OrdinalIgnoreCase))
            return StoreAddress.BaseOf(store) + address[location.Length..];
        return Uri.TryCreate(address, UriKind.Absolute, out var elsewhere) && elsewhere.Scheme is "http" or "https"
            ? address
            : StoreAddress.BaseOf(store) + address.TrimStart('~', '/');
    }
}
