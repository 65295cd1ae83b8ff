using Microsoft.AspNetCore.Http;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;

public static class PrivacySignals
{
    private static readonly string[] AutomaticAgents =
        ["bot", "crawl", "spider", "slurp", "preview", "monitor", "curl/", "wget/", "python-", "java/", "go-http", "okhttp", "libwww"];

    /// <summary>Do Not Track or Global Privacy Control.</summary>
    public static bool RefusesTracking(IHeaderDictionary headers) => headers["DNT"] == "1" || headers["Sec-GPC"] == "1";

    /// <summary>Nobody reads what this request asks for: it is no GET, says that it is a program, or fetches ahead.</summary>
    public static bool LooksAutomatic(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method)
        || LooksAutomatic(request.Headers.UserAgent.ToString())
        || request.Headers["Sec-Purpose"].ToString().Contains("prefetch", StringComparison.OrdinalIgnoreCase)
        || request.Headers["Purpose"].ToString().Contains("prefetch", StringComparison.OrdinalIgnoreCase)
        || request.Headers["X-Moz"] == "prefetch";

    /// <summary>A first sieve that costs nothing; pages are not even given a token when nopCommerce knows the crawler.</summary>
    public static bool LooksAutomatic(string userAgent)
    {
        if (userAgent.Length < 8)
            return true;
        foreach (var agent in AutomaticAgents)
            if (userAgent.Contains(agent, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
