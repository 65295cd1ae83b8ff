using Nop.Core.Domain.Stores;

namespace Nop.Plugin.CustomerLoyalty.Platform.Web;

/// <summary>Where a store is, for addresses that are read outside its pages.</summary>
public static class StoreAddress
{
    /// <summary>The store's address with the protocol that it uses and a slash at the end.</summary>
    public static string BaseOf(Store store)
    {
        var url = store.Url.Trim();
        if (store.SslEnabled && url.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            url = $"https://{url["http://".Length..]}";
        return url.EndsWith('/') ? url : $"{url}/";
    }
}
