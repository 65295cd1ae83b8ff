using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Desk;

/// <summary>One change of a campaign at a time, be it by staff or by the task.</summary>
public class CampaignLock(LeaseStore leases)
{
    private const int Tries = 20;
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Distance = TimeSpan.FromMilliseconds(50);

    /// <summary>False when somebody else was at it, and nothing was done.</summary>
    public async Task<bool> TryAsync(int campaignId, Func<Task> change)
    {
        await using var lease = await leases.TryAcquireAsync($"campaign:{campaignId}", Duration);
        if (lease is null)
            return false;
        await change();
        return true;
    }

    /// <summary>The same for somebody who waits a moment for his turn.</summary>
    public async Task<bool> WaitAsync(int campaignId, Func<Task> change)
    {
        for (var attempt = 1; attempt < Tries; attempt++)
        {
            if (await TryAsync(campaignId, change))
                return true;
            await Task.Delay(Distance);
        }

        return false;
    }
}
