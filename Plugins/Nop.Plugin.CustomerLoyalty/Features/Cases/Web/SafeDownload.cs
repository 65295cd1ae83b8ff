using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Files;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>A file of somebody's goes out to be kept, never to be shown or run by the browser.</summary>
public static class SafeDownload
{
    public static FileContentResult Of(HttpResponse response, LoyaltyCaseFile file, byte[] content)
    {
        response.Headers["X-Content-Type-Options"] = "nosniff";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        response.Headers.CacheControl = "private, no-store";
        return new FileContentResult(content, file.ContentType) { FileDownloadName = file.Name };
    }
}
