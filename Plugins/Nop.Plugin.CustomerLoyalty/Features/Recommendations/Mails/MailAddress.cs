using Nop.Core.Domain.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;

/// <summary>Addresses that a mail may carry: absolute, and of the mail's own store.</summary>
public static class MailAddress
{
    /// <summary>The store's address with the protocol that it uses and a slash at the end.</summary>
    public static string BaseOf(Store store)
    {
        var url = store.Url.Trim();
        if (store.SslEnabled && url.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            url = $"https://{url["http://".Length..]}";
        return url.EndsWith('/') ? url : $"{url}/";
    }

    /// <summary>An address of the shop as a page of it has it, for readers who are not on that page.</summary>
    /// <param name="location">Where the shop is for the request that made the address.</param>
    public static string Of(Store store, string address, string location)
    {
        if (address.StartsWith(location, StringComparison.OrdinalIgnoreCase))
            return BaseOf(store) + address[location.Length..];
        return Uri.TryCreate(address, UriKind.Absolute, out var elsewhere) && elsewhere.Scheme is "http" or "https"
            ? address
            : BaseOf(store) + address.TrimStart('~', '/');
    }
}
