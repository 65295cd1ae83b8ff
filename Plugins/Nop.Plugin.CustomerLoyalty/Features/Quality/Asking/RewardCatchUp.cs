namespace Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;

/// <summary>Points that a process died before granting.</summary>
public class RewardCatchUp(DataRequestStore requests, RewardHandler rewards, TimeProvider clock)
{
    private const int AtOnce = 50;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public async Task RunAsync()
    {
        foreach (var request in await requests.UnrewardedAsync(clock.GetUtcNow().UtcDateTime - Patience, AtOnce))
            await rewards.GrantAsync(request);
    }
}
