using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns;

/// <summary>Brakes of campaigns, each there once or not at all.</summary>
public class BrakeStore(IRepository<LoyaltyCampaignBrake> brakes, TimeProvider clock)
{
    public async Task<IReadOnlySet<CampaignBrake>> OfAsync(int campaignId) =>
        (await brakes.Table.Where(brake => brake.CampaignId == campaignId).Select(brake => brake.KindId).ToListAsync()).Select(kind => (CampaignBrake)kind).ToHashSet();

    public async Task<ILookup<int, CampaignBrake>> AllAsync() =>
        (await brakes.Table.Select(brake => new { brake.CampaignId, brake.KindId }).ToListAsync()).ToLookup(brake => brake.CampaignId, brake => (CampaignBrake)brake.KindId);

    public Task PullAsync(int campaignId, CampaignBrake kind, int byId)
    {
        var kindId = (int)kind;
        return brakes.TryAddAsync(new LoyaltyCampaignBrake { CampaignId = campaignId, KindId = kindId, ById = byId, OnUtc = clock.GetUtcNow().UtcDateTime },
            brake => brake.CampaignId == campaignId && brake.KindId == kindId);
    }

    public Task LooseAsync(int campaignId, CampaignBrake kind)
    {
        var kindId = (int)kind;
        return brakes.DeleteAsync(brake => brake.CampaignId == campaignId && brake.KindId == kindId);
    }
}
