using Microsoft.AspNetCore.Diagnostics;

namespace Demo.Host;

/// <summary>Writes errors of pages into the shop's log as well, where the back office shows them.</summary>
internal sealed class ShopErrors : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        await httpContext.RequestServices.GetRequiredService<Nop.Services.Logging.ILogger>().ErrorAsync(exception.Message, exception);
        return false;
    }
}
