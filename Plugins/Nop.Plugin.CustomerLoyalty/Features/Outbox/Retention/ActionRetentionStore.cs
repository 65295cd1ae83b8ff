using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;

namespace Nop.Plugin.CustomerLoyalty.Features.Outbox.Retention;

/// <summary>Takes old actions away, a block of numbers at a time: first the block's totals are written, then its rows go. Killed in between, the next run finds the totals and only takes away.</summary>
public class ActionRetentionStore(IRepository<LoyaltyAction> actions, IRepository<LoyaltyActionClaim> claims, IRepository<LoyaltyActionTotal> totals)
{
    public const int BlockSize = 1_000;
    private const int Waiting = (int)ActionState.Waiting;

    /// <summary>The first action's number; 0 when there is none.</summary>
    public async Task<int> FirstAsync(int fromId) => await actions.Table.Where(action => action.Id >= fromId).OrderBy(action => action.Id).Select(action => action.Id).FirstOrDefaultAsync();

    /// <summary>Its first action was planned after that time.</summary>
    public async Task<bool> IsYoungAsync(int block, DateTime sinceUtc)
    {
        var (from, to) = Range(block);
        var first = await actions.Table.Where(action => action.Id >= from && action.Id < to).OrderBy(action => action.Id).Take(1).ToListAsync();
        return first.Count == 0 || first[0].CreatedOnUtc >= sinceUtc;
    }

    /// <summary>False while one of them still waits or is younger: then the whole block stays.</summary>
    public async Task<bool> IsOldAsync(int block, DateTime beforeUtc)
    {
        var (from, to) = Range(block);
        return !await actions.Table.AnyAsync(action => action.Id >= from && action.Id < to && (action.StateId == Waiting || action.DecidedOnUtc == null || action.DecidedOnUtc >= beforeUtc));
    }

    /// <summary>Returns how many went.</summary>
    public async Task<int> TakeAwayAsync(int block)
    {
        var (from, to) = Range(block);
        if (!await totals.Table.AnyAsync(total => total.Block == block))
            await WriteTotalsAsync(block, from, to);
        await claims.DeleteAsync(claim => claim.ActionId >= from && claim.ActionId < to);
        return await actions.DeleteAsync(action => action.Id >= from && action.Id < to);
    }

    public async Task<IReadOnlyList<ActionTally>> TotalsAsync(int sourceKindId, int sourceId)
    {
        var found = await totals.Table.Where(total => total.SourceKindId == sourceKindId && total.SourceId == sourceId)
            .GroupBy(total => new { total.KindId, total.Step, total.Variant, total.StateId, total.ReasonId })
            .Select(group => new { group.Key.KindId, group.Key.Step, group.Key.Variant, group.Key.StateId, group.Key.ReasonId, Count = group.Sum(total => total.Actions) }).ToListAsync();
        return [.. found.Select(row => new ActionTally(row.KindId, row.Step, row.Variant, row.StateId, row.ReasonId, row.Count))];
    }

    /// <summary>One insert of all lines, so that a block has all of them or none.</summary>
    private async Task WriteTotalsAsync(int block, int from, int to)
    {
        var groups = await actions.Table.Where(action => action.Id >= from && action.Id < to)
            .GroupBy(action => new { action.SourceKindId, action.SourceId, action.KindId, action.Step, action.Variant, action.StateId, action.ReasonId })
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync();
        await totals.InsertAsync([.. groups.Select((group, line) => new LoyaltyActionTotal
        {
            Block = block,
            Line = line,
            SourceKindId = group.Key.SourceKindId,
            SourceId = group.Key.SourceId,
            KindId = group.Key.KindId,
            Step = group.Key.Step,
            Variant = group.Key.Variant,
            StateId = group.Key.StateId,
            ReasonId = group.Key.ReasonId,
            Actions = group.Count
        })], false);
    }

    private static (int From, int To) Range(int block) => (block * BlockSize, (block + 1) * BlockSize);
}
