using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns;

/// <summary>Campaigns and their occurrences. An occurrence that is there already is not begun again, whoever tries.</summary>
public class CampaignStore(IRepository<LoyaltyCampaign> campaigns, IRepository<LoyaltyCampaignRun> runs)
{
    private const int Planning = (int)CampaignRunState.Planning;
    private const int Sending = (int)CampaignRunState.Sending;
    private const int Done = (int)CampaignRunState.Done;
    private const int Stopped = (int)CampaignRunState.Stopped;

    /// <summary>The newest first.</summary>
    public async Task<IList<LoyaltyCampaign>> ListAsync() => await campaigns.Table.Where(campaign => !campaign.IsDeleted).OrderByDescending(campaign => campaign.Id).ToListAsync();

    public async Task<LoyaltyCampaign?> FindAsync(int id) => await campaigns.Table.FirstOrDefaultAsync(campaign => campaign.Id == id && !campaign.IsDeleted);

    public async Task<IList<LoyaltyCampaign>> InStateAsync(CampaignState state)
    {
        var stateId = (int)state;
        return await campaigns.Table.Where(campaign => campaign.StateId == stateId && !campaign.IsDeleted).OrderBy(campaign => campaign.Id).ToListAsync();
    }

    public Task InsertAsync(LoyaltyCampaign campaign) => campaigns.InsertAsync(campaign, false);

    public Task UpdateAsync(LoyaltyCampaign campaign) => campaigns.UpdateAsync(campaign, false);

    /// <summary>The newest first.</summary>
    public async Task<IList<LoyaltyCampaignRun>> RunsAsync(int campaignId) =>
        await runs.Table.Where(run => run.CampaignId == campaignId).OrderByDescending(run => run.Occurrence).ToListAsync();

    public async Task<LoyaltyCampaignRun?> RunAsync(int campaignId, int occurrence) => await runs.Table.FirstOrDefaultAsync(run => run.CampaignId == campaignId && run.Occurrence == occurrence);

    /// <summary>The newest occurrence that was begun or left out; 0 for none.</summary>
    public async Task<int> LastOccurrenceAsync(int campaignId) =>
        await runs.Table.Where(run => run.CampaignId == campaignId).OrderByDescending(run => run.Occurrence).Select(run => run.Occurrence).FirstOrDefaultAsync();

    public async Task<IList<LoyaltyCampaignRun>> OpenRunsAsync() =>
        await runs.Table.Where(run => run.StateId == Planning || run.StateId == Sending).OrderBy(run => run.Id).ToListAsync();

    /// <summary>Ended ones that nobody has compared yet, the oldest first.</summary>
    public async Task<IList<LoyaltyCampaignRun>> UncomparedAsync(int most) =>
        await runs.Table.Where(run => (run.StateId == Done || run.StateId == Stopped) && run.ComparedOnUtc == null).OrderBy(run => run.Id).Take(most).ToListAsync();

    public async Task<LoyaltyCampaignRun?> RunAsync(int runId) => await runs.Table.FirstOrDefaultAsync(run => run.Id == runId);

    /// <summary>False when the occurrence is there already.</summary>
    public Task<bool> TryInsertAsync(LoyaltyCampaignRun run)
    {
        var (campaignId, occurrence) = (run.CampaignId, run.Occurrence);
        return runs.TryAddAsync(run, known => known.CampaignId == campaignId && known.Occurrence == occurrence);
    }

    public Task UpdateAsync(LoyaltyCampaignRun run) => runs.UpdateAsync(run, false);
}
