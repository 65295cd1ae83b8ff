using System.Data.Common;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns;

/// <summary>Brakes of campaigns, each there once or not at all.</summary>
public class BrakeStore(IRepository<LoyaltyCampaignBrake> brakes, TimeProvider clock)
{
    public async Task<IReadOnlySet<CampaignBrake>> OfAsync(int campaignId) =>
        (await brakes.Table.Where(brake => brake.CampaignId == campaignId).Select(brake => brake.KindId).ToListAsync()).Select(kind => (CampaignBrake)kind).ToHashSet();

    public async Task<ILookup<int, CampaignBrake>> AllAsync() =>
        (await brakes.Table.Select(brake => new { brake.CampaignId, brake.KindId }).ToListAsync()).ToLookup(brake => brake.CampaignId, brake => (CampaignBrake)brake.KindId);

    public async Task PullAsync(int campaignId, CampaignBrake kind, int byId)
    {
        var kindId = (int)kind;
        if (await brakes.Table.AnyAsync(brake => brake.CampaignId == campaignId && brake.KindId == kindId))
            return;
        try
        {
            await brakes.InsertAsync(new LoyaltyCampaignBrake { CampaignId = campaignId, KindId = kindId, ById = byId, OnUtc = clock.GetUtcNow().UtcDateTime }, false);
        }
        catch (DbException) when (brakes.Table.Any(brake => brake.CampaignId == campaignId && brake.KindId == kindId))
        {
            // Somebody else was faster.
        }
    }

    public Task LooseAsync(int campaignId, CampaignBrake kind)
    {
        var kindId = (int)kind;
        return brakes.DeleteAsync(brake => brake.CampaignId == campaignId && brake.KindId == kindId);
    }
}
