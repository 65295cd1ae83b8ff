using Nop.Core;

namespace Demo.Services;

public sealed class WebHelper(IHttpContextAccessor http, Lazy<IStoreContext> stores) : IWebHelper
{
    private HttpRequest? Request => http.HttpContext?.Request;

    public string GetUrlReferrer() => Request?.Headers.Referer.ToString() ?? "";

    public string GetCurrentIpAddress() => http.HttpContext?.Connection.RemoteIpAddress?.MapToIPv4().ToString() ?? "";

    public string GetThisPageUrl(bool includeQueryString, bool? useSsl = null, bool lowercaseUrl = false)
    {
        if (Request is not { } request)
            return "";

        var url = $"{GetStoreLocation(useSsl).TrimEnd('/')}{request.Path}{(includeQueryString ? request.QueryString : "")}";
        return lowercaseUrl ? url.ToLowerInvariant() : url;
    }

    public string GetStoreLocation(bool? useSsl = null)
    {
        if (Request is not { Host.HasValue: true } request)
            return stores.Value.GetCurrentStore().Url;

        return $"{(useSsl ?? request.IsHttps ? "https" : "http")}://{request.Host}{request.PathBase}/";
    }

    public bool IsAjaxRequest(HttpRequest request) => request.Headers.XRequestedWith == "XMLHttpRequest";
}
