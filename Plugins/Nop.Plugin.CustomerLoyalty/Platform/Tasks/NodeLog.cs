using Microsoft.Extensions.DependencyInjection;
using Nop.Services.Logging;

namespace Nop.Plugin.CustomerLoyalty.Platform.Tasks;

/// <summary>The shop's log for work that runs on a node without a request.</summary>
public static class NodeLog
{
    /// <summary>Never throws: the database that cannot be reached cannot hold the log either.</summary>
    public static async Task TryErrorAsync(IServiceProvider services, Exception failure)
    {
        try
        {
            await services.GetRequiredService<ILogger>().ErrorAsync($"Customer Loyalty: {failure.Message}", failure);
        }
        catch (Exception)
        {
            // Counters and the next try tell.
        }
    }
}
