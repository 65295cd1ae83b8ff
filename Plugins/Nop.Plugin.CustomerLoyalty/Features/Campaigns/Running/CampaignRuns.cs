namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Running;

/// <summary>Occurrences as a worker needs them for mail after mail: read anew when it matters, remembered when it does not.</summary>
public class CampaignRuns(CampaignStore campaigns)
{
    private readonly Dictionary<(int, int), LoyaltyCampaignRun?> _known = [];

    public async Task<LoyaltyCampaignRun?> FreshAsync(int campaignId, int occurrence) => _known[(campaignId, occurrence)] = await campaigns.RunAsync(campaignId, occurrence);

    /// <summary>As last read.</summary>
    public async Task<LoyaltyCampaignRun?> FindAsync(int campaignId, int occurrence) =>
        _known.TryGetValue((campaignId, occurrence), out var run) && run is not null ? run : await FreshAsync(campaignId, occurrence);
}
