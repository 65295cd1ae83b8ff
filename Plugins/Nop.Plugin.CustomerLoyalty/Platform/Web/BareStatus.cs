using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Nop.Plugin.CustomerLoyalty.Platform.Web;

/// <summary>An answer that is a status and nothing else: a script needs no page for it, least of all when it floods us.</summary>
public static class BareStatus
{
    public static async Task AnswerAsync(HttpContext context, Func<Task<int>> status)
    {
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages)
            pages.Enabled = false;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.StatusCode = await status();
    }
}
