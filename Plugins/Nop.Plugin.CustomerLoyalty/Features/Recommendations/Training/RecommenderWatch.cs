using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Catalogue;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;

/// <summary>Runs on every node: looks for a newer model and a changed catalogue once a minute and loads them beside the shoppers, never in their requests.</summary>
public sealed class RecommenderWatch(IServiceScopeFactory scopes, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        await Task.Yield();
        try
        {
            while (!stopping.IsCancellationRequested)
            {
                await LookAsync();
                await Task.Delay(Every, clock, stopping);
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private async Task LookAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            var settings = await scope.ServiceProvider.GetRequiredService<ISettingService>().LoadSettingAsync<CustomerLoyaltySettings>();
            if (!settings.IsInstalled)
                return;
            await scope.ServiceProvider.GetRequiredService<RecommenderRefresh>().RunAsync();
            await scope.ServiceProvider.GetRequiredService<ContentRefresh>().RunAsync();
        }
        catch (Exception failure)
        {
            await NodeLog.TryErrorAsync(scope.ServiceProvider, failure);
        }
    }
}
