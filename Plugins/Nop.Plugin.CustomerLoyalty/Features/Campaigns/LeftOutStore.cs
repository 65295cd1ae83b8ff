using Nop.Core;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns;

/// <summary>Who of an occurrence's audience got no mail, once each.</summary>
public class LeftOutStore(IRepository<LoyaltyLeftOut> rows)
{
    private const int Chunk = 500;
    private const int Attempts = 2;

    public async Task AddAsync(IReadOnlyCollection<LoyaltyLeftOut> leftOut)
    {
        foreach (var chunk in leftOut.Chunk(Chunk))
        {
            var known = await KnownAsync(chunk[0].RunId, [.. chunk.Select(row => row.CustomerId)]);
            var wanted = chunk.Where(row => !known.Contains(row.CustomerId)).ToList();
            if (wanted.Count == 0 || await rows.TryInsertAllAsync(wanted))
                continue;
            foreach (var row in wanted)
            {
                var (runId, customerId) = (row.RunId, row.CustomerId);
                await rows.TryInsertAsync(row, other => other.RunId == runId && other.CustomerId == customerId, Attempts);
            }
        }
    }

    public async Task<HashSet<int>> KnownAsync(int runId, int[] customerIds)
    {
        var known = new HashSet<int>();
        foreach (var chunk in customerIds.Chunk(Chunk))
            known.UnionWith(await rows.Table.Where(row => row.RunId == runId && chunk.Contains(row.CustomerId)).Select(row => row.CustomerId).ToListAsync());
        return known;
    }

    /// <param name="runIds">Occurrences; those of one campaign.</param>
    public async Task<IReadOnlyDictionary<ActionReason, int>> TallyAsync(int[] runIds)
    {
        var groups = await rows.Table.Where(row => runIds.Contains(row.RunId)).GroupBy(row => row.ReasonId).Select(group => new { group.Key, Count = group.Count() }).ToListAsync();
        return groups.ToDictionary(group => (ActionReason)group.Key, group => group.Count);
    }

    public Task<IPagedList<LoyaltyLeftOut>> ListAsync(int[] runIds, ActionReason? reason, int pageIndex, int pageSize)
    {
        var query = rows.Table.Where(row => runIds.Contains(row.RunId));
        if (reason is { } wanted)
        {
            var reasonId = (int)wanted;
            query = query.Where(row => row.ReasonId == reasonId);
        }

        return query.OrderBy(row => row.Id).ToPagedListAsync(pageIndex, pageSize);
    }

    public async Task<IList<LoyaltyLeftOut>> OfCustomerAsync(int customerId) => await rows.Table.Where(row => row.CustomerId == customerId).OrderBy(row => row.Id).ToListAsync();

    public Task EraseAsync(int customerId) => rows.DeleteAsync(row => row.CustomerId == customerId);
}
