using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>Watchers, links and what was written down in the steps of cases.</summary>
public class CaseSideStore(IRepository<LoyaltyCaseWatcher> watchers, IRepository<LoyaltyCaseLink> links, IRepository<LoyaltyCaseStepText> steps)
{
    public async Task<IReadOnlyList<int>> WatchersAsync(int caseId) => [.. await watchers.Table.Where(row => row.CaseId == caseId).OrderBy(row => row.Id).Select(row => row.AgentId).ToListAsync()];

    public Task<bool> TryWatchAsync(int caseId, int agentId) => watchers.TryAddAsync(new LoyaltyCaseWatcher { CaseId = caseId, AgentId = agentId }, row => row.CaseId == caseId && row.AgentId == agentId);

    public Task UnwatchAsync(int caseId, int agentId) => watchers.DeleteAsync(row => row.CaseId == caseId && row.AgentId == agentId);

    /// <summary>The numbers of the cases that it is linked with.</summary>
    public async Task<IReadOnlyList<int>> LinkedAsync(int caseId)
    {
        var rows = await links.Table.Where(row => row.CaseId == caseId || row.OtherId == caseId).OrderBy(row => row.Id).ToListAsync();
        return [.. rows.Select(row => row.CaseId == caseId ? row.OtherId : row.CaseId)];
    }

    public Task<bool> TryLinkAsync(int one, int other)
    {
        var (low, high) = (Math.Min(one, other), Math.Max(one, other));
        return links.TryAddAsync(new LoyaltyCaseLink { CaseId = low, OtherId = high }, row => row.CaseId == low && row.OtherId == high);
    }

    public async Task<IList<LoyaltyCaseStepText>> StepsAsync(int caseId) => await steps.Table.Where(row => row.CaseId == caseId).OrderBy(row => row.StepId).ToListAsync();

    public async Task WriteStepAsync(LoyaltyCaseStepText text)
    {
        var (caseId, stepId) = (text.CaseId, text.StepId);
        if (await steps.TryAddAsync(text, row => row.CaseId == caseId && row.StepId == stepId))
            return;
        var known = (await steps.Table.FirstOrDefaultAsync(row => row.CaseId == caseId && row.StepId == stepId))!;
        (known.Text, known.ById, known.WrittenOnUtc) = (text.Text, text.ById, text.WrittenOnUtc);
        await steps.UpdateAsync(known, false);
    }

    public Task ForgetStepsAsync(int caseId) => steps.DeleteAsync(row => row.CaseId == caseId);
}
