using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.DryRuns;

public class DryRunStore(IRepository<LoyaltyDryRun> runs, IRepository<LoyaltyDryRunPart> parts)
{
    public async Task<LoyaltyDryRun?> FindAsync(int id) => await runs.Table.FirstOrDefaultAsync(run => run.Id == id);

    /// <summary>The newest of a campaign.</summary>
    public async Task<LoyaltyDryRun?> NewestAsync(int campaignId) => await runs.Table.Where(run => run.CampaignId == campaignId).OrderByDescending(run => run.Id).FirstOrDefaultAsync();

    public Task InsertAsync(LoyaltyDryRun run) => runs.InsertAsync(run, false);

    public Task UpdateAsync(LoyaltyDryRun run) => runs.UpdateAsync(run, false);

    /// <summary>A slice that is there already stays as it is.</summary>
    public Task AddAsync(LoyaltyDryRunPart part)
    {
        var (runId, after) = (part.DryRunId, part.AfterId);
        return parts.TryAddAsync(part, known => known.DryRunId == runId && known.AfterId == after);
    }

    /// <summary>The counts of each slice, in order; without the customers.</summary>
    public async Task<IReadOnlyList<(int PartId, string Counts)>> CountsAsync(int dryRunId)
    {
        var rows = await parts.Table.Where(part => part.DryRunId == dryRunId).OrderBy(part => part.AfterId).Select(part => new { part.Id, part.Counts }).ToListAsync();
        return [.. rows.Select(row => (row.Id, row.Counts))];
    }

    public async Task<IReadOnlyList<RolledCustomer>> RollAsync(int partId) =>
        await parts.Table.FirstOrDefaultAsync(part => part.Id == partId) is { } part ? [.. ReasonRoll.Read(part.Roll)] : [];

    /// <summary>Takes a person out of all slices.</summary>
    public async Task EraseAsync(int customerId)
    {
        foreach (var part in await parts.Table.Where(part => part.AfterId < customerId && part.LastId >= customerId).ToListAsync())
        {
            var rest = ReasonRoll.Read(part.Roll).Where(one => one.CustomerId != customerId).ToList();
            part.Roll = ReasonRoll.Write(rest);
            part.Counts = DryRunCounts.Write(rest);
            await parts.UpdateAsync(part, false);
        }
    }

    /// <summary>All dry runs of a campaign but the newest.</summary>
    public async Task DeleteOlderAsync(int campaignId, int newestId)
    {
        var old = await runs.Table.Where(run => run.CampaignId == campaignId && run.Id < newestId).Select(run => run.Id).ToListAsync();
        if (old.Count == 0)
            return;
        await parts.DeleteAsync(part => old.Contains(part.DryRunId));
        await runs.DeleteAsync(run => old.Contains(run.Id));
    }
}
